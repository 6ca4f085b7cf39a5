import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { type Quantity, centreOf } from '../../src/domain/quantity.ts';
import { type WholeView, asOfView } from '../../src/statistics/as-of.ts';
import { flowBetweenTotals } from '../../src/statistics/adding/differences.ts';
import type { Sum } from '../../src/statistics/adding/sum.ts';
import type { SumRefusal } from '../../src/statistics/adding/refusals.ts';
import { holds } from '../domain/laws.ts';
import { anyPresent } from '../domain/quantities.ts';
import {
  exactly,
  figure,
  ledger,
  onDay,
  qualified,
  seriesBreak,
  sinceUntil,
} from '../ledgers/small-ledger.ts';

type Between = (view: WholeView, earlier: Figure, later: Figure) => Sum | SumRefusal;

const view = asOfView(ledger({ figures: [] }), calendarDate('2018-01-31'));
const total = (
  quantity: Quantity,
  until: string,
  parts: Partial<Parameters<typeof figure>[0]> = {},
): Figure =>
  figure({
    id: `${JSON.stringify(quantity)}-${until}`,
    measure: 'fled',
    quantity,
    time: sinceUntil('2016-10-17', until),
    ...parts,
  });

const neverNegative = (how: Between): fc.IProperty<[Quantity, Quantity]> =>
  fc.property(anyPresent, anyPresent, (earlier, later) => {
    const given = how(view, total(earlier, '2017-05-01'), total(later, '2017-06-01'));
    return (
      given.kind === 'refused' ||
      given.quantity.kind === 'unavailable' ||
      (centreOf(given.quantity) ?? 0) >= 0
    );
  });

const exactOnlyOfExact = (how: Between): fc.IProperty<[Quantity, Quantity]> =>
  fc.property(anyPresent, anyPresent, (earlier, later) => {
    const given = how(view, total(earlier, '2017-05-01'), total(later, '2017-06-01'));
    // A range of one number, or two bounds that meet at nothing, are as good as exact.
    if (given.kind === 'refused' || given.quantity.kind !== 'exact' || given.quantity.value === 0)
      return true;
    return [earlier, later].every(
      (quantity) =>
        quantity.kind === 'exact' ||
        (quantity.kind === 'range' && quantity.low === quantity.high) ||
        centreOf(quantity) === 0,
    );
  });

const subtractsPrintedNumbers: Between = (_, earlier, later) => ({
  kind: 'sum',
  quantity: exactly((centreOf(later.quantity) ?? 0) - (centreOf(earlier.quantity) ?? 0)),
  of: [earlier.id, later.id],
  missing: [],
});

describe('R10: what happened in between is the difference of two totals', () => {
  it('854,327 by 11 June less 800,000 by 1 June is 54,327', () => {
    expect(
      flowBetweenTotals(view, total(exactly(800_000), '2017-06-01'), total(exactly(854_327), '2017-06-11')),
    ).toMatchObject({
      kind: 'sum',
      quantity: exactly(54_327),
    });
  });
  it('from more than 800,000 to 854,327 it is up to 54,327', () => {
    expect(
      flowBetweenTotals(
        view,
        total(qualified('more-than', 800_000), '2017-06-01'),
        total(exactly(854_327), '2017-06-11'),
      ),
    ).toMatchObject({
      quantity: qualified('up-to', 54_327),
    });
  });
  it('another start, another order, or a stock is refused', () => {
    const later = total(exactly(20), '2017-06-11');
    expect(
      flowBetweenTotals(
        view,
        total(exactly(10), '2017-06-01', { time: sinceUntil('2017-02-19', '2017-06-01') }),
        later,
      ),
    ).toMatchObject({ rule: 'R10', reason: 'different-starts' });
    expect(flowBetweenTotals(view, later, total(exactly(30), '2017-06-01'))).toMatchObject({
      rule: 'R10',
      reason: 'different-times',
    });
    expect(
      flowBetweenTotals(view, total(exactly(1), '2017-06-01', { time: onDay('2017-06-01') }), later),
    ).toMatchObject({ rule: 'R10', reason: 'no-running-total' });
    expect(
      flowBetweenTotals(view, total(exactly(10), '2017-06-01', { by: 'ministry' }), later),
    ).toMatchObject({ rule: 'R16', reason: 'different-originators' });
  });
  it('across a break it is refused', () => {
    const [earlier, later] = [total(exactly(10), '2017-06-01'), total(exactly(20), '2017-07-11')];
    const cut = asOfView(
      ledger({ figures: [earlier, later], breaks: [seriesBreak({ measure: 'fled' })] }),
      calendarDate('2018-01-31'),
    );
    expect(flowBetweenTotals(cut, earlier, later)).toMatchObject({ rule: 'R25', reason: 'break' });
  });
  it('exact only comes of exact, and subtracting the printed numbers is caught', () => {
    expect(holds(exactOnlyOfExact(flowBetweenTotals))).toBe(true);
    expect(holds(exactOnlyOfExact(subtractsPrintedNumbers))).toBe(false);
  });
});

describe('R11: a total that fell is no negative event', () => {
  it('862,000 after 870,000 is refused', () => {
    expect(
      flowBetweenTotals(view, total(exactly(870_000), '2017-06-11'), total(exactly(862_000), '2017-06-16')),
    ).toMatchObject({ rule: 'R11', reason: 'total-fell' });
  });
  it('nothing negative ever comes out, and subtracting the printed numbers is caught', () => {
    expect(holds(neverNegative(flowBetweenTotals))).toBe(true);
    expect(holds(neverNegative(subtractsPrintedNumbers))).toBe(false);
  });
});

describe('R13: displaced less returned is never computed', () => {
  it('760,000 fled less 150,000 returned is refused', () => {
    const [returned, fled] = [
      total(exactly(150_000), '2017-05-28', { measure: 'returned' }),
      total(exactly(760_000), '2017-05-29'),
    ];
    expect(flowBetweenTotals(view, returned, fled)).toMatchObject({
      kind: 'refused',
      rule: 'R13',
      reason: 'different-measures',
    });
    expect(subtractsPrintedNumbers(view, returned, fled)).not.toMatchObject({ kind: 'refused' });
  });
});
