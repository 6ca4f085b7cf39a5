import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answers } from '../../src/statistics/answers.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { claimsByPlace } from '../../src/statistics/by-place.ts';
import { referenceDay } from '../../src/domain/reference-time.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { LAST_DAY, anyLedger } from '../ledgers/any-ledger.ts';
import { exactly, figure, ledger, onDay, placeOf, question, scope } from '../ledgers/small-ledger.ts';

test('what a map shows at a place is a current claim about that very place, and one that leads its question leads there', () => {
  fc.assert(
    fc.property(anyLedger, (dataset) => {
      const view = asOfView(dataset, LAST_DAY);
      for (const question of view.dataset.questions.values()) {
        const answer = answers(view).find((each) => each.question === question);
        const current = new Set(answer?.groups.flatMap(({ claims }) => claims.map(({ figure }) => figure)));
        const placed = claimsByPlace(view, [question]);
        const shown = [...placed].map(([place, { claim, mayLead }]) => ({
          place,
          mayLead,
          figure: claim.figure,
        }));
        expect(shown.filter(({ place, figure }) => figure.place !== place)).toEqual([]);
        expect(shown.filter(({ figure }) => !current.has(figure))).toEqual([]);
        expect(shown.filter(({ figure, mayLead }) => mayLead && figure.status === 'doubtful')).toEqual([]);
        expect(new Set(placed.keys())).toEqual(new Set([...current].map(({ place }) => place)));
      }
    }),
  );
});

test('of several questions a place shows the one that speaks of the newest day among those that may lead', () => {
  fc.assert(
    fc.property(anyLedger, (dataset) => {
      const view = asOfView(dataset, LAST_DAY);
      const questions = [...view.dataset.questions.values()];
      const each = questions.map((question) => claimsByPlace(view, [question]));
      for (const [place, { claim, mayLead }] of claimsByPlace(view, questions)) {
        const found = each.flatMap((placed) => placed.get(place) ?? []);
        const firm = found.filter((one) => one.mayLead);
        expect(mayLead).toBe(firm.length > 0);
        const days = (mayLead ? firm : found).map((one) => referenceDay(one.claim.figure.time));
        expect(referenceDay(claim.figure.time)).toBe(days.toSorted().at(-1));
      }
    }),
  );
});

test('the figure that leads a question is the one at its place, where the question’s first scope is of that place alone', () => {
  let seen = 0;
  fc.assert(
    fc.property(anyLedger, (dataset) => {
      const view = asOfView(dataset, LAST_DAY);
      const led = answers(view).flatMap(({ question, headline, groups }) =>
        headline && groups[0]?.scope === question.scopes[0] && question.scopes[0]?.place
          ? { question, headline }
          : [],
      );
      seen += led.length;
      const wrong = led.filter(
        ({ question, headline: { claim } }) =>
          claimsByPlace(view, [question]).get(claim.figure.place)?.claim.figure !== claim.figure,
      );
      expect(wrong).toEqual([]);
    }),
  );
  expect(seen).toBeGreaterThan(10);
});

test('of claims of one day the question that comes first on the desk is shown, and of claims that may not lead the newest', () => {
  const told = (id: string, measure: string, day: string, status: 'reported' | 'doubtful' = 'reported') =>
    figure({ id, measure, by: id, quantity: exactly(7), time: onDay(day), status });
  const asked = ['displaced', 'returned'].map((measure) =>
    question({ id: measure, scopes: [scope({ measure })] }),
  );
  const shown = (...figures: readonly Figure[]) => {
    const view = asOfView(ledger({ figures, questions: asked }), LAST_DAY);
    return claimsByPlace(view, asked).get(placeOf('mosul'))?.claim.figure.id;
  };
  expect(shown(told('agency', 'displaced', '2017-12-01'), told('ministry', 'returned', '2017-12-01'))).toBe(
    'agency',
  );
  expect(shown(told('agency', 'displaced', '2017-12-01'), told('ministry', 'returned', '2017-12-02'))).toBe(
    'ministry',
  );
  const inDoubt = ['2017-12-03', '2017-12-05', '2017-12-04'].map((day, at) =>
    told(['agency', 'ministry', 'tally'][at] ?? '', 'displaced', day, 'doubtful'),
  );
  expect(shown(...inDoubt)).toBe('ministry');
});
