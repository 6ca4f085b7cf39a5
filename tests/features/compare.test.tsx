import fc from 'fast-check';
import { expect, test } from 'vitest';
import { courseOf, courseScale } from '../../src/charts/course-model.ts';
import { countKey } from '../../src/domain/scope.ts';
import { chosenSides, sideId } from '../../src/features/compare/sides.ts';
import { BothWays } from '../../src/features/compare/BothWays.tsx';
import { answerOn } from '../../src/statistics/answers.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { comparable } from '../../src/statistics/comparable.ts';
import { LAST_DAY, anyLedger } from '../ledgers/any-ledger.ts';
import { pageOf } from './page-of.tsx';

test('only who counts the very same stands beside who leads, and only the same speaker’s count of other places', () => {
  let seen = 0;
  fc.assert(
    fc.property(anyLedger, (dataset) => {
      const view = asOfView(dataset, LAST_DAY);
      for (const question of view.dataset.questions.values()) {
        const leads = answerOn(view)(question).headline?.claim.figure;
        const { speakers, places } = comparable(view, question);
        const figures = speakers.flatMap(({ points }) => points.map(({ figure }) => figure));
        seen += figures.length;
        expect(figures.filter((figure) => leads && countKey(figure) !== countKey(leads))).toEqual([]);
        const elsewhere = places.flatMap(({ points }) => points.map(({ figure }) => figure));
        expect(elsewhere.filter(({ originator }) => leads && originator !== leads.originator)).toEqual([]);
        expect(elsewhere.filter(({ measure }) => leads && measure !== leads.measure)).toEqual([]);
        expect(new Set(places.map(({ place }) => place)).size).toBe(places.length);
        const ids = speakers.map((series) => sideId(series, 'speakers'));
        expect(new Set(ids).size).toBe(ids.length);
        const all = [...figures, ...elsewhere];
        expect(all.filter((figure) => !view.includes(figure) || figure.status === 'doubtful')).toEqual([]);
      }
    }),
  );
  expect(seen).toBeGreaterThan(20);
});

test('courses side by side share one scale: a number and a day stand at the same place in each', () => {
  fc.assert(
    fc.property(anyLedger, (dataset) => {
      const view = asOfView(dataset, LAST_DAY);
      for (const question of view.dataset.questions.values()) {
        const { speakers } = comparable(view, question);
        const scale = courseScale(speakers, view.day);
        for (const series of speakers) {
          const course = courseOf(series, view.day, scale);
          const shares = [
            ...course.marks.flatMap(({ at, low, high }) => [at, low, high]),
            ...course.bars.flatMap(({ from, to, up }) => [from, to, up]),
          ];
          expect(shares.filter((share) => !(share >= 0 && share <= 1))).toEqual([]);
          const byId = new Map(series.points.map(({ figure }) => [figure.id as string, figure]));
          const exact = course.marks.flatMap(({ id, low }) => {
            const quantity = byId.get(id)?.quantity;
            return quantity?.kind === 'exact' ? [low - quantity.value / scale.most] : [];
          });
          expect(exact.filter((off) => Math.abs(off) > 1e-9)).toEqual([]);
        }
      }
    }),
  );
});

test('an address chooses two to four; one, five and names that are none are told and the usual ones shown', () => {
  fc.assert(
    fc.property(anyLedger, (dataset) => {
      const view = asOfView(dataset, LAST_DAY);
      for (const question of view.dataset.questions.values()) {
        const { speakers } = comparable(view, question);
        const ids = speakers.map((series) => sideId(series, 'speakers'));
        const usual = speakers.slice(0, 4);
        expect(chosenSides(speakers, 'speakers', null)).toEqual({ sides: usual, faults: [] });
        const wrong = chosenSides(speakers, 'speakers', 'nobody-at-all');
        expect(wrong.sides).toEqual(usual);
        expect(wrong.faults.map(({ found }) => found)).toEqual(['nobody-at-all']);
        expect(chosenSides(speakers, 'speakers', ids[0] ?? 'x').faults).toHaveLength(1);
        const lastTwo = ids.slice(-2);
        const { sides } = chosenSides(speakers, 'speakers', lastTwo.join(','));
        expect(sides.map((series) => sideId(series, 'speakers'))).toEqual(ids.length >= 2 ? lastTwo : ids);
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
