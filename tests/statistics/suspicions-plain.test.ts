import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { boundsOf, isCeiling, mostClaimed } from '../../src/domain/quantity.ts';
import { referenceDay, referenceStart, type ReferenceTime } from '../../src/domain/reference-time.ts';
import { anotherLabels } from '../../src/statistics/suspicions/another-label.ts';
import { singleNumber } from '../../src/statistics/suspicions/digits.ts';
import { partsAboveWholes } from '../../src/statistics/suspicions/part-above-whole.ts';
import { wholeLedger } from '../../src/statistics/suspicions/reviewed.ts';
import { anyQuantity } from '../domain/quantities.ts';
import { figure, ledger } from '../ledgers/small-ledger.ts';
import { tries } from '../setup/draws-of-a-run.ts';

/*
 * The two rules that look for their figures in an order, against the same rules said plainly, pair by pair.
 */

const START = calendarDate('2017-01-01');
const anyDay = fc.nat(8).map((days) => addDays(START, days));
const anyTime = fc.oneof(
  anyDay.map((asOf): ReferenceTime => ({ kind: 'stock', asOf })),
  fc
    .tuple(anyDay, fc.constantFrom(0, 6, 30))
    .map(([from, days]): ReferenceTime => ({ kind: 'flow', from, to: addDays(from, days) })),
  fc.tuple(fc.constantFrom(0, 7), anyDay).map(([late, until]): ReferenceTime => ({
    kind: 'running-total',
    since: addDays(START, late),
    until: addDays(until, 8),
  })),
);
const anyFigures = fc
  .array(
    fc.record({
      quantity: fc.oneof(
        anyQuantity,
        fc.integer({ min: 1, max: 90 }).map((value) => ({ kind: 'exact', value }) as const),
      ),
      time: anyTime,
      by: fc.constantFrom('agency', 'ministry', 'unattributed'),
      measure: fc.constantFrom('killed', 'executed', 'killed'),
      population: fc.constantFrom('people', 'women', 'soldiers'),
      place: fc.constantFrom('mosul', 'ninewa'),
    }),
    { minLength: 30, maxLength: 60, size: 'max' },
  )
  .map((rows) => ledger({ figures: rows.map((row, at) => figure({ ...row, id: `f${at}` })) }));

it('a part above its whole is found as by looking at every pair', () => {
  let found = 0;
  fc.assert(
    fc.property(anyFigures, (dataset) => {
      const view = wholeLedger(dataset);
      const pairs = view.figures.flatMap((part) =>
        view.figures.flatMap((whole) => (isAbove(part, whole) ? [`${part.id} ${whole.id}`] : [])),
      );
      const suspected = partsAboveWholes(view).map(({ figures }) => figures.map(({ id }) => id).join(' '));
      found += pairs.length;
      expect(new Set(suspected)).toEqual(new Set(pairs));
    }),
    { numRuns: tries(200) },
  );
  expect(found).toBeGreaterThan(100);
});

function isAbove(part: Figure, whole: Figure): boolean {
  if (part.originator !== whole.originator || part.originator.id === 'unattributed') return false;
  const holds =
    isWithin(part.place, whole.place, ({ parent }) => parent) &&
    isWithin(part.population, whole.population, ({ partOf }) => partOf) &&
    isWithin(part.measure, whole.measure, ({ partOf }) => partOf);
  const sameLabel = (['place', 'population', 'measure'] as const).every((each) => part[each] === whole[each]);
  if (!holds || !timeHolds(part.time, whole.time, sameLabel)) return false;
  const [low, high] = [boundsOf(part.quantity)?.low, boundsOf(whole.quantity)?.high];
  if (low === undefined || high === undefined || isCeiling(part.quantity)) return false;
  return low > (high === Infinity ? (mostClaimed(whole.quantity) ?? Infinity) : high);
}

function isWithin<Node>(node: Node, wider: Node, parentOf: (node: Node) => Node | null): boolean {
  const parent = parentOf(node);
  return node === wider || (parent !== null && isWithin(parent, wider, parentOf));
}

function timeHolds(part: ReferenceTime, whole: ReferenceTime, sameLabel: boolean): boolean {
  if (part.kind !== whole.kind) return false;
  const [starts, ends] = [
    [referenceStart(part), referenceStart(whole)] as const,
    [referenceDay(part), referenceDay(whole)] as const,
  ];
  if (starts[0] === starts[1] && ends[0] === ends[1]) return !sameLabel;
  if (part.kind === 'stock') return false;
  return ends[0] <= ends[1] && (part.kind === 'flow' ? starts[0] >= starts[1] : starts[0] > starts[1]);
}

/** Totals of two groups of people whose sizes overlap now and then. */
const anyTotals = fc
  .array(
    fc.record({
      quantity: fc
        .integer({ min: 0, max: 12 })
        .map((half) => ({ kind: 'exact', value: 100 * 1.7 ** half }) as const),
      time: anyDay.map(
        (until) => ({ kind: 'running-total', since: START, until: addDays(until, 1) }) as const,
      ),
      population: fc.constantFrom('women', 'soldiers', 'soldiers', 'soldiers'),
    }),
    { minLength: 4, maxLength: 12 },
  )
  .map((rows) => ledger({ figures: rows.map((row, at) => figure({ ...row, id: `f${at}` })) }));

it('a number between two of another label is found as by looking at every one of them', () => {
  let found = 0;
  fc.assert(
    fc.property(anyTotals, (dataset) => {
      const view = wholeLedger(dataset);
      const suspected = anotherLabels(view);
      found += suspected.length;
      for (const { figures } of suspected) {
        const [middle, before, after] = figures;
        if (!middle || !before || !after) throw new Error('A suspicion of this rule names three figures.');
        const nearer = view.figures.filter(
          (other) =>
            other.population === before.population &&
            other.measure === middle.measure &&
            other.place === middle.place &&
            other.time.kind !== 'stock' &&
            referenceStart(other.time) === referenceStart(middle.time) &&
            isBetween(referenceDay(other.time), referenceDay(before.time), referenceDay(after.time)) &&
            referenceDay(other.time) !== referenceDay(middle.time) &&
            referenceStart(other.time) < referenceDay(other.time),
        );
        expect(nearer.map(({ id }) => id)).toEqual([]);
        const [low, number, high] = [before, middle, after].map((each) => singleNumber(each) ?? 0);
        expect(low).toBeLessThan(number ?? 0);
        expect(number).toBeLessThan(high ?? 0);
      }
    }),
    { numRuns: tries(2000) },
  );
  expect(found).toBeGreaterThan(0);
});

const isBetween = (day: string, first: string, last: string) => first < day && day < last;
