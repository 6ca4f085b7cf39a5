import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, daysBetween } from '../../src/domain/calendar-date.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { type Quantity, boundsOf, centreOf, isFloor } from '../../src/domain/quantity.ts';
import { type WholeView, asOfView } from '../../src/statistics/as-of.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Sum } from '../../src/statistics/adding/sum.ts';
import type { SumRefusal } from '../../src/statistics/adding/refusals.ts';
import { sumFlows } from '../../src/statistics/adding/sums.ts';
import { holds } from '../domain/laws.ts';
import { anyPresent } from '../domain/quantities.ts';
import {
  during,
  exactly,
  figure,
  ledger,
  onDay,
  qualified,
  seriesBreak,
  sinceUntil,
} from '../ledgers/small-ledger.ts';
import { proven } from '../../src/ledger/proven.ts';

type SumOfFlows = (view: WholeView, figures: readonly Figure[], period: Period) => Sum | SumRefusal;

const period = (from: string, to: string): Period => ({ from: calendarDate(from), to: calendarDate(to) });
const view = (figures: readonly Figure[] = []): WholeView =>
  asOfView(ledger({ figures }), calendarDate('2018-01-31'));
const killed = (
  id: string,
  from: string,
  to: string,
  parts: Partial<Parameters<typeof figure>[0]> = {},
): Figure =>
  figure({
    id,
    measure: 'killed',
    population: 'civilians',
    quantity: exactly(100),
    time: during(from, to),
    ...parts,
  });

const april = killed('april', '2017-04-01', '2017-04-30', { quantity: qualified('at-least', 317) });
const may = killed('may', '2017-05-01', '2017-05-31', { quantity: qualified('at-least', 354) });
const june = killed('june', '2017-06-01', '2017-06-30', { quantity: exactly(415) });
const SPRING = period('2017-04-01', '2017-06-30');

/** Flows laid one after another with stretches between them: the lengths of both, and what was counted. */
const anyFlows = fc
  .array(
    fc.record({
      days: fc.integer({ min: 1, max: 40 }),
      silence: fc.constantFrom(0, 0, 0, 1, 9),
      quantity: anyPresent,
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((rows) => {
    let next = calendarDate('2017-01-01');
    const figures = rows.map(({ days, silence, quantity }, at) => {
      const from = addDays(next, silence);
      const to = addDays(from, days - 1);
      next = addDays(to, 1);
      return killed(`f${at}`, from, to, { quantity });
    });
    return { figures, period: { from: calendarDate('2017-01-01'), to: addDays(next, -1) } };
  });

/** With a day that nobody counted the sum is a floor or unavailable, and says which days. */
const gapsMakeAFloor = (add: SumOfFlows): fc.IProperty<[{ figures: Figure[]; period: Period }]> =>
  fc.property(anyFlows, ({ figures, period }) => {
    const sum = add(view(), figures, period);
    if (sum.kind === 'refused') return false;
    const counted = figures.reduce(
      (days, { time }) => days + (time.kind === 'flow' ? daysBetween(time.from, time.to) + 1 : 0),
      0,
    );
    const missing = sum.missing.reduce((days, { from, to }) => days + daysBetween(from, to) + 1, 0);
    const whole = daysBetween(period.from, period.to) + 1;
    return (
      counted + missing === whole &&
      (missing === 0 || sum.quantity.kind === 'unavailable' || isFloor(sum.quantity))
    );
  });

const noDayTwice = (add: SumOfFlows): fc.IProperty<[{ figures: Figure[]; period: Period }]> =>
  fc.property(anyFlows, ({ figures, period }) => {
    const [first] = figures;
    const again = first && { ...first, id: proven<'figure'>('again') };
    return again !== undefined && add(view(), [...figures, again], period).kind === 'refused';
  });

const saysNoMoreThanItsParts = (add: SumOfFlows): fc.IProperty<[{ figures: Figure[]; period: Period }]> =>
  fc.property(anyFlows, ({ figures, period }) => {
    const sum = add(view(), figures, period);
    const lows = figures.reduce((total, { quantity }) => total + (boundsOf(quantity)?.low ?? 0), 0);
    return (
      sum.kind === 'sum' &&
      (boundsOf(sum.quantity)?.low ?? 0) <= lows + 1e-6 &&
      sum.of.length === figures.length
    );
  });

const printed = (figures: readonly Figure[]): number =>
  figures.reduce((total, { quantity }) => total + (centreOf(quantity) ?? 0), 0);
const sumOf = (quantity: Quantity, figures: readonly Figure[]): Sum => ({
  kind: 'sum',
  quantity,
  of: figures.map(({ id }) => id),
  missing: [],
});
const addsWhateverItIsGiven: SumOfFlows = (_, figures) => sumOf(exactly(printed(figures)), figures);
const carriesForward: SumOfFlows = (_, figures, { from, to }) => {
  const days = figures.reduce(
    (total, { time }) => total + (time.kind === 'flow' ? daysBetween(time.from, time.to) + 1 : 0),
    0,
  );
  return sumOf(exactly(Math.round((printed(figures) / days) * (daysBetween(from, to) + 1))), figures);
};
const forgetsWhatIsMissing: SumOfFlows = (one, figures, given) => {
  const sum = sumFlows(one, figures, given);
  return sum.kind === 'sum' ? { ...sum, missing: [] } : sum;
};

describe('R9: flows are added over disjoint, complete periods', () => {
  it('at least 317, at least 354 and 415 killed make at least 1,086 from April to June', () => {
    expect(sumFlows(view(), [june, april, may], SPRING)).toEqual({
      kind: 'sum',
      quantity: qualified('at-least', 1086),
      of: ['april', 'may', 'june'],
      missing: [],
    });
  });
  it('without May the sum is a floor and says that May is missing', () => {
    const exactApril = killed('april', '2017-04-01', '2017-04-30', { quantity: exactly(317) });
    expect(sumFlows(view(), [exactApril, june], SPRING)).toMatchObject({
      quantity: qualified('at-least', 732),
      missing: [period('2017-05-01', '2017-05-31')],
    });
  });
  it('a count whose speaker is not named is added to no other, and stands alone', () => {
    const unnamed = { by: 'unattributed' };
    const first = killed('first', '2017-04-01', '2017-04-30', unnamed);
    const second = killed('second', '2017-05-01', '2017-05-31', unnamed);
    expect(sumFlows(view(), [first], period('2017-04-01', '2017-04-30'))).toMatchObject({
      quantity: exactly(100),
    });
    expect(sumFlows(view(), [first, second], period('2017-04-01', '2017-05-31'))).toMatchObject({
      rule: 'R16',
    });
  });
  it('a sum that lacks its last day alone is a floor too, and names that day', () => {
    const most = killed('april', '2017-04-01', '2017-04-29', { quantity: exactly(317) });
    expect(sumFlows(view(), [most], period('2017-04-01', '2017-04-30'))).toMatchObject({
      quantity: qualified('at-least', 317),
      missing: [period('2017-04-30', '2017-04-30')],
    });
  });
  it('a month whose number is withheld makes a floor, not a smaller sum', () => {
    const withheld = killed('may', '2017-05-01', '2017-05-31', {
      quantity: { kind: 'unavailable', reason: 'withheld' },
    });
    expect(sumFlows(view(), [june, withheld], period('2017-05-01', '2017-06-30'))).toMatchObject({
      quantity: qualified('at-least', 415),
      missing: [],
    });
  });
  it('the year is not added to its own month', () => {
    const half = killed('half', '2017-01-01', '2017-06-30');
    expect(sumFlows(view(), [half, june], period('2017-01-01', '2017-06-30'))).toMatchObject({
      rule: 'R9',
      reason: 'periods-overlap',
      figures: [{ id: 'half' }, { id: 'june' }],
    });
  });
  it('a month outside the asked period is refused, not cut', () => {
    expect(sumFlows(view(), [may, june], period('2017-05-15', '2017-06-30'))).toMatchObject({
      rule: 'R9',
      reason: 'outside-period',
      figures: [{ id: 'may' }],
    });
  });
  it('daily averages do not add up', () => {
    const average = killed('average', '2017-05-01', '2017-05-31', { measure: 'daily-average' });
    expect(sumFlows(view(), [average], period('2017-05-01', '2017-05-31'))).toMatchObject({
      rule: 'R9',
      reason: 'measure-does-not-add',
    });
  });
  it('the laws hold', () => {
    expect(holds(gapsMakeAFloor(sumFlows))).toBe(true);
    expect(holds(noDayTwice(sumFlows))).toBe(true);
    expect(holds(saysNoMoreThanItsParts(sumFlows))).toBe(true);
  });
  it('adding whatever is given, carrying forward, and forgetting what is missing are caught', () => {
    expect(holds(gapsMakeAFloor(addsWhateverItIsGiven))).toBe(false);
    expect(holds(noDayTwice(addsWhateverItIsGiven))).toBe(false);
    expect(holds(saysNoMoreThanItsParts(addsWhateverItIsGiven))).toBe(false);
    expect(holds(gapsMakeAFloor(carriesForward))).toBe(false);
    expect(holds(gapsMakeAFloor(forgetsWhatIsMissing))).toBe(false);
  });
});

interface Forbidden {
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly refusal: Pick<SumRefusal, 'rule' | 'reason'>;
}

const FORBIDDEN: readonly Forbidden[] = [
  {
    title: 'R7: nothing adds up to no number, not to zero',
    figures: [],
    refusal: { rule: 'R7', reason: 'nothing-to-add' },
  },
  {
    title: 'R8: people displaced on two days are not added',
    figures: [
      figure({ id: 'a', quantity: exactly(1), time: onDay('2017-05-01') }),
      figure({ id: 'b', quantity: exactly(2), time: onDay('2017-05-08') }),
    ],
    refusal: { rule: 'R8', reason: 'stock-over-time' },
  },
  {
    title: 'R10: two running totals are not added',
    figures: ['2017-05-01', '2017-05-08'].map((until) =>
      figure({ id: until, quantity: exactly(1), time: sinceUntil('2016-10-17', until) }),
    ),
    refusal: { rule: 'R10', reason: 'running-totals' },
  },
  {
    title: 'R12: displacements are not added to people killed, nor movements to people displaced',
    figures: [killed('moved', '2017-04-01', '2017-04-30', { measure: 'movements' }), may],
    refusal: { rule: 'R12', reason: 'different-measures' },
  },
  {
    title: 'R14: civilians and soldiers are not added',
    figures: [april, killed('soldiers', '2017-05-01', '2017-05-31', { population: 'soldiers' })],
    refusal: { rule: 'R14', reason: 'different-populations' },
  },
  {
    title: 'R15: women are not added to civilians, whose part they are',
    figures: [april, killed('women', '2017-05-01', '2017-05-31', { population: 'women' })],
    refusal: { rule: 'R15', reason: 'parts-of-one-whole' },
  },
  {
    title: 'R15: women and children are not added, for they overlap',
    figures: [
      killed('women', '2017-04-01', '2017-04-30', { population: 'women' }),
      killed('children', '2017-05-01', '2017-05-31', { population: 'children' }),
    ],
    refusal: { rule: 'R15', reason: 'parts-of-one-whole' },
  },
  {
    title: 'R16: two sources are not added',
    figures: [april, killed('tally', '2017-05-01', '2017-05-31', { by: 'tally' })],
    refusal: { rule: 'R16', reason: 'different-originators' },
  },
  {
    title: 'R16: two figures of unnamed speakers are not added, for they may be two speakers',
    figures: [
      killed('x', '2017-04-01', '2017-04-30', { by: 'unattributed' }),
      killed('y', '2017-05-01', '2017-05-31', { by: 'unattributed' }),
    ],
    refusal: { rule: 'R16', reason: 'different-originators' },
  },
  {
    title: 'R16: April in Mosul and May in Iraq are not added',
    figures: [april, killed('iraq', '2017-05-01', '2017-05-31', { place: 'iraq' })],
    refusal: { rule: 'R16', reason: 'different-places' },
  },
  {
    title: 'R17: households are not added to people',
    figures: [april, killed('households', '2017-05-01', '2017-05-31', { measure: 'households' })],
    refusal: { rule: 'R17', reason: 'different-units' },
  },
  {
    title: 'R22: a doubtful figure is not mixed in',
    figures: [april, killed('doubtful', '2017-05-01', '2017-05-31', { status: 'doubtful' })],
    refusal: { rule: 'R22', reason: 'unreliable-figure' },
  },
];

describe('what is never added over time', () => {
  it.each(FORBIDDEN)('$title', ({ figures, refusal }) => {
    expect(sumFlows(view(), figures, SPRING)).toMatchObject({ kind: 'refused', ...refusal });
  });
  it('a sum that adds whatever it is given is caught by every one of them', () => {
    const slipped = FORBIDDEN.filter(
      ({ figures }) => addsWhateverItIsGiven(view(), figures, SPRING).kind === 'refused',
    );
    expect(slipped).toEqual([]);
  });
  it('R25: months on two sides of a break are not added', () => {
    const breaks = [
      seriesBreak({
        measure: 'killed',
        date: calendarDate('2017-05-01'),
        knownFrom: calendarDate('2017-05-01'),
      }),
    ];
    const cut = asOfView(ledger({ figures: [april, may], breaks }), calendarDate('2018-01-31'));
    expect(sumFlows(cut, [april, may], period('2017-04-01', '2017-05-31'))).toMatchObject({
      rule: 'R25',
      reason: 'break',
      figures: [{ id: 'april' }, { id: 'may' }],
    });
  });
});
