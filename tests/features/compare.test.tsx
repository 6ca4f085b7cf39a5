import fc from 'fast-check';
import { expect, test } from 'vitest';
import { courseOf } from '../../src/charts/course-model.ts';
import { sideScale } from '../../src/charts/side-scale.ts';
import { countKey } from '../../src/domain/scope.ts';
import { chosenSides, sideId } from '../../src/features/compare/sides.ts';
import { InPlaces } from '../../src/features/compare/InPlaces.tsx';
import { mosul } from './shipped-desk.ts';
import { BothWays } from '../../src/features/compare/BothWays.tsx';
import { answerOn } from '../../src/statistics/answers.ts';
import { latestKnownDay } from '../../src/statistics/report-days.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { comparable, comparedIn, figuresOfSide } from '../../src/statistics/comparable.ts';
import { standingAgainst } from '../../src/statistics/standing.ts';
import { LAST_DAY, anyLedger } from '../ledgers/any-ledger.ts';
import { english } from '../i18n/every-word.ts';
import { pageOf } from './page-of.tsx';

test('only who counts the very same stands beside who leads, and only the same speaker’s count of other places', () => {
  let seen = 0;
  fc.assert(
    fc.property(anyLedger, (dataset) => {
      const view = asOfView(dataset, LAST_DAY);
      for (const question of view.dataset.questions.values()) {
        const leads = answerOn(view)(question).headline?.claim.figure;
        const { speakers, places } = comparable(view, question);
        const figures = speakers.flatMap(figuresOfSide);
        seen += figures.length;
        expect(figures.filter((figure) => leads && countKey(figure) !== countKey(leads))).toEqual([]);
        const elsewhere = places.flatMap(figuresOfSide);
        expect(elsewhere.filter(({ originator }) => leads && originator !== leads.originator)).toEqual([]);
        expect(elsewhere.filter(({ measure }) => leads && measure !== leads.measure)).toEqual([]);
        expect(new Set(places.map(({ series }) => series.place)).size).toBe(places.length);
        const ids = speakers.map((side) => sideId(side, 'speakers'));
        expect(new Set(ids).size).toBe(ids.length);
        expect([...figures, ...elsewhere].filter((figure) => !view.includes(figure))).toEqual([]);
        const joined = [...speakers, ...places].filter(({ series }) => series.points.length > 1);
        const doubted = joined.flatMap(({ series: { points } }) =>
          points.filter(({ figure }) => figure.status === 'doubtful'),
        );
        expect(doubted).toEqual([]);
      }
    }),
  );
  expect(seen).toBeGreaterThan(20);
});

test('courses side by side share one scale: a number and a day stand at the same place in each, and only doubt is dashed', () => {
  let dashed = 0;
  fc.assert(
    fc.property(anyLedger, (dataset) => {
      const view = asOfView(dataset, LAST_DAY);
      for (const question of view.dataset.questions.values()) {
        const { speakers } = comparable(view, question);
        if (speakers.length === 0) continue;
        const scale = sideScale(speakers, view.day, 0, english);
        expect(scale.days.map(({ at }) => at >= 0 && at <= 1)).not.toContain(false);
        const courses = speakers.map(({ series, apart }) =>
          courseOf(series, view.day, { scale, apart, aged: new Set() }),
        );
        const byId = new Map(speakers.flatMap(figuresOfSide).map((figure) => [figure.id as string, figure]));
        for (const { marks, apart, bars } of courses) {
          const all = [...marks, ...apart];
          const shares = [
            ...all.flatMap(({ at, low, high }) => [at, low, high]),
            ...bars.flatMap(({ from, to, up }) => [from, to, up]),
          ];
          expect(shares.filter((share) => !(share >= 0 && share <= 1))).toEqual([]);
          const exact = all.flatMap(({ id, low }) => {
            const quantity = byId.get(id)?.quantity;
            return quantity?.kind === 'exact' ? [low - quantity.value / scale.most] : [];
          });
          expect(exact.filter((off) => Math.abs(off) > 1e-9)).toEqual([]);
          const wrong = all.filter(
            ({ id, inDoubt }) => (inDoubt === true) !== (byId.get(id)?.status === 'doubtful'),
          );
          expect(wrong).toEqual([]);
          dashed += all.filter(({ inDoubt }) => inDoubt).length;
        }
        const drawn = courses.flatMap(({ marks, apart, bars }) => [...marks, ...apart, ...bars]);
        expect(drawn.length).toBeGreaterThan(0);
      }
    }),
  );
  expect(dashed).toBeGreaterThan(0);
});

test('an address chooses two to four; one, five and names that are none are told and the usual ones shown', () => {
  fc.assert(
    fc.property(anyLedger, (dataset) => {
      const view = asOfView(dataset, LAST_DAY);
      for (const question of view.dataset.questions.values()) {
        const { speakers } = comparable(view, question);
        const ids = speakers.map((side) => sideId(side, 'speakers'));
        const usual = speakers.slice(0, 4);
        expect(chosenSides(speakers, 'speakers', null)).toEqual({ sides: usual, faults: [] });
        const wrong = chosenSides(speakers, 'speakers', 'nobody-at-all');
        expect(wrong.sides).toEqual(usual);
        expect(wrong.faults.map(({ found }) => found)).toEqual(['nobody-at-all']);
        expect(chosenSides(speakers, 'speakers', ids[0] ?? 'x').faults).toHaveLength(1);
        const lastTwo = ids.slice(-2);
        const { sides } = chosenSides(speakers, 'speakers', lastTwo.join(','));
        expect(sides.map((side) => sideId(side, 'speakers'))).toEqual(ids.length >= 2 ? lastTwo : ids);
      }
    }),
  );
});

test('each side says who, how many, when and how old, as the table behind does; where nothing can be compared words say so', () => {
  const [compared, alone] = [{ n: 0 }, { n: 0 }];
  fc.assert(
    fc.property(anyLedger, (dataset) => {
      const view = asOfView(dataset, LAST_DAY);
      for (const question of view.dataset.questions.values()) {
        const page = pageOf(<BothWays view={view} question={question} />, view);
        const sides = page.querySelectorAll('figure');
        (sides.length > 0 ? compared : alone).n += 1;
        expect(page.querySelectorAll('tbody tr')).toHaveLength(sides.length);
        expect(
          page.querySelectorAll('figure [data-figure] data, figure [data-figure]').length,
        ).toBeGreaterThanOrEqual(sides.length);
        expect(sides.length > 0 || (page.textContent ?? '').includes('nothing to set side by side')).toBe(
          true,
        );
      }
    }),
  );
  expect(Math.min(compared.n, alone.n)).toBeGreaterThan(0);
});

test('of each speaker stands how the newest figure stands to the headline: what leads is named, and only what can both be meant agrees', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyLedger, (dataset) => {
      const view = asOfView(dataset, LAST_DAY);
      for (const question of view.dataset.questions.values()) {
        const leads = answerOn(view)(question).headline?.claim.figure;
        const { speakers } = comparable(view, question);
        const sides = leads && speakers.length > 1 ? speakers.slice(0, 4) : [];
        const page = pageOf(<BothWays view={view} question={question} />, view);
        const cells = [...page.querySelectorAll('td[data-label="How it stands to the headline"]')];
        expect(cells).toHaveLength(sides.length);
        for (const [at, { newest }] of sides.entries()) {
          const said = cells[at]?.textContent ?? '';
          expect(said).not.toBe('');
          expect(said === 'Headline').toBe(newest === leads);
          const stands = leads && standingAgainst(leads, newest);
          const isDisputed = view.relations(newest).some(({ kind }) => kind === 'disputed');
          if (newest === leads || isDisputed) continue;
          expect(said.startsWith('Agrees')).toBe(stands === 'agrees');
          expect(said.startsWith('Another number')).toBe(stands === 'differs');
          expect(said.startsWith('Of another period')).toBe(
            stands === 'other-time' && newest.time.kind === 'flow',
          );
          seen.add(said);
        }
      }
    }),
  );
  expect(seen.size).toBeGreaterThan(2);
});

test('a page is built where two can be set side by side when the ledger opens or when all is told, and for no other question', () => {
  const [built, left] = [{ n: 0 }, { n: 0 }];
  fc.assert(
    fc.property(anyLedger, (dataset) => {
      const days = [dataset.opensAsOf, latestKnownDay(dataset) ?? LAST_DAY];
      const views = days.map((day) => asOfView(dataset, day));
      for (const id of dataset.questions.keys()) {
        const most = views.map((view) => {
          const question = view.dataset.questions.get(id);
          const { speakers, places } = question ? comparable(view, question) : { speakers: [], places: [] };
          return Math.max(speakers.length, places.length);
        });
        expect(comparedIn(dataset).has(id)).toBe(Math.max(...most) > 1);
        (comparedIn(dataset).has(id) ? built : left).n += 1;
      }
    }),
  );
  expect(Math.min(built.n, left.n)).toBeGreaterThan(0);
});

test('a question shows its count at several places only where two make a course and its own charts leave one out', () => {
  const [shown, left] = [{ n: 0 }, { n: 0 }];
  fc.assert(
    fc.property(anyLedger, (dataset) => {
      const view = asOfView(dataset, LAST_DAY);
      for (const question of view.dataset.questions.values()) {
        const { places } = comparable(view, question);
        const courses = places.slice(0, 4).filter(({ series }) => series.points.length >= 3);
        const all = new Set(places.flatMap(figuresOfSide));
        for (const drawn of [new Set<never>(), all]) {
          const page = pageOf(<InPlaces view={view} question={question} drawn={drawn} />, view);
          const isShown = courses.length >= 2 && drawn !== all;
          expect(page.querySelectorAll('figure')).toHaveLength(isShown ? Math.min(4, places.length) : 0);
          (isShown ? shown : left).n += 1;
        }
      }
    }),
  );
  expect(left.n).toBeGreaterThan(0);
  const view = asOfView(mosul, mosul.opensAsOf);
  const west = view.dataset.questions.get('fled-west-mosul')!;
  const page = pageOf(<InPlaces view={view} question={west} drawn={new Set()} />, view);
  expect([...page.querySelectorAll('figure h3')].map((name) => name.textContent?.trim())).toEqual([
    'West Mosul (Right Bank)',
    'Mosul and surrounding areas',
    'East Mosul (Left Bank)',
  ]);
});
