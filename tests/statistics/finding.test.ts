import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { leastClaimed, mostClaimed, type Quantity } from '../../src/domain/quantity.ts';
import { referenceDay } from '../../src/domain/reference-time.ts';
import { seriesKey } from '../../src/domain/scope.ts';
import { type WholeView, asOfView } from '../../src/statistics/as-of.ts';
import { breaksBetween } from '../../src/statistics/breaks.ts';
import { type Finding, findingOf } from '../../src/statistics/finding.ts';
import { seriesOf } from '../../src/statistics/series.ts';
import { holds, LEDGERS } from '../domain/laws.ts';
import { anyDay, anyLedgerWithSilence, viewOn } from '../ledgers/any-ledger.ts';
import {
  between,
  exactly,
  figure,
  ledger,
  onDay,
  qualified,
  scope,
  seriesBreak,
  sinceUntil,
} from '../ledgers/small-ledger.ts';

type Parts = Partial<Parameters<typeof figure>[0]>;

const given = (day: string, quantity: Quantity | number, parts: Parts = {}) =>
  figure({
    id: `${parts.by ?? 'agency'} ${day}`,
    time: onDay(day),
    quantity: typeof quantity === 'number' ? exactly(quantity) : quantity,
    ...parts,
  });

function found(
  figures: readonly ReturnType<typeof figure>[],
  {
    breaks = [],
    leads = null,
  }: { breaks?: readonly ReturnType<typeof seriesBreak>[]; leads?: string | null } = {},
) {
  const view = asOfView(ledger({ figures, breaks }), calendarDate('2017-12-31'));
  const finding = findingOf(view, seriesOf(view, scope()), leads);
  if (finding?.kind !== 'course') return finding && [finding.kind, finding.to.id];
  return [finding.direction, finding.from.id, finding.to.id];
}

describe('the finding of a course', () => {
  it('goes from the figure furthest from the newest to the newest', () => {
    const figures = [given('2017-03-01', 609), given('2017-04-01', 1120), given('2017-05-01', 354)];
    expect(found(figures)).toEqual(['down', 'agency 2017-04-01', 'agency 2017-05-01']);
  });

  it('knows whether it begins where the course does, or at its highest or lowest', () => {
    const isFromStart = (...values: readonly number[]) => {
      const figures = values.map((value, at) => given(`2017-0${at + 1}-01`, value));
      const view = asOfView(ledger({ figures }), calendarDate('2017-12-31'));
      const finding = findingOf(view, seriesOf(view, scope()), null);
      return finding?.kind === 'course' && finding.fromStart;
    };
    expect([isFromStart(609, 1120, 354), isFromStart(20, 5, 90)]).toEqual([false, false]);
    expect([isFromStart(1120, 609, 354), isFromStart(5, 20, 90), isFromStart(10, 10, 20)]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('is of the oldest of several that lie as far away', () => {
    const figures = [given('2017-03-01', 10), given('2017-04-01', 10), given('2017-05-01', 20)];
    expect(found(figures)).toEqual(['up', 'agency 2017-03-01', 'agency 2017-05-01']);
  });

  it('of one figure, or of several about one day, is that figure', () => {
    expect(found([given('2017-03-01', 10)])).toEqual(['single', 'agency 2017-03-01']);
    expect(found([given('2017-03-01', 10), given('2017-03-01', 12, { id: 'second' })])).toEqual([
      'single',
      'second',
    ]);
  });

  it('of equal figures is that they were the same', () => {
    expect(found([given('2017-03-01', 10), given('2017-04-01', 10)])?.[0]).toBe('same');
  });

  it('computes nothing across a break, and begins again after it', () => {
    const cut = seriesBreak({ date: calendarDate('2017-03-15'), knownFrom: calendarDate('2017-03-15') });
    const before = given('2017-03-01', 10);
    const after = given('2017-04-01', 50);
    expect(found([before, after], { breaks: [cut] })).toEqual(['parted', 'agency 2017-04-01']);
    expect(found([before, after, given('2017-05-01', 40)], { breaks: [cut] })).toEqual([
      'down',
      'agency 2017-04-01',
      'agency 2017-05-01',
    ]);
  });

  it('goes on over a silence, which is no break', () => {
    expect(found([given('2017-01-01', 10), given('2017-06-01', 50)])?.[0]).toBe('up');
  });

  it('leaves out what is in doubt, extrapolated, unnamed or without a number', () => {
    const course = [given('2017-03-01', 10), given('2017-04-01', 20)];
    const others = [
      given('2017-05-01', 900, { status: 'doubtful' }),
      given('2017-05-02', 901, { status: 'extrapolated' }),
      given('2017-05-03', { kind: 'unavailable', reason: 'withheld' }),
    ];
    expect(found([...course, ...others])).toEqual(['up', 'agency 2017-03-01', 'agency 2017-04-01']);
    expect(found(others)).toBeNull();
  });

  it.each<[string, Quantity, Quantity]>([
    ['up', qualified('more-than', 436_000), exactly(854_327)],
    ['down', qualified('at-least', 1120), qualified('at-least', 354)],
    ['unknown', exactly(500), qualified('at-least', 400)],
    ['unknown', qualified('about', 100), qualified('about', 105)],
    ['unknown', qualified('up-to', 500), exactly(400)],
    ['unknown', between(10, 40), between(20, 30)],
    ['unknown', qualified('about', 100), exactly(100)],
    ['same', qualified('about', 100), qualified('about', 100)],
    ['down', between(3000, 5000), qualified('about', 200)],
  ])('%s, as far as qualifiers let it be said', (direction, from, to) => {
    expect(found([given('2017-03-01', from), given('2017-04-01', to)])?.[0]).toBe(direction);
  });

  it('is of the speaker who leads, else of the newest course, and not of a newer single claim', () => {
    const figures = [
      given('2017-03-01', 10),
      given('2017-04-01', 20),
      given('2017-03-02', 30, { by: 'ministry' }),
      given('2017-05-02', 40, { by: 'ministry' }),
      given('2017-06-01', 90, { by: 'charity' }),
    ];
    expect(found(figures)?.[2]).toBe('ministry 2017-05-02');
    expect(found(figures, { leads: 'agency 2017-04-01' })?.[2]).toBe('agency 2017-04-01');
    expect(found(figures, { leads: 'charity 2017-06-01' })?.[2]).toBe('ministry 2017-05-02');
  });

  it('names the highest and the lowest where they are neither end', () => {
    const figures = [5, 100, 20, 90].map((value, at) => given(`2017-0${at + 1}-01`, value));
    const view = asOfView(ledger({ figures }), calendarDate('2017-12-31'));
    const finding = findingOf(view, seriesOf(view, scope()), null);
    expect(finding).toMatchObject({ direction: 'up', highest: { id: 'agency 2017-02-01' }, lowest: null });
    const dip = [90, 20, 50].map((value, at) => given(`2017-0${at + 1}-01`, value));
    const after = asOfView(ledger({ figures: dip }), calendarDate('2017-12-31'));
    expect(findingOf(after, seriesOf(after, scope()), null)).toMatchObject({
      from: { id: 'agency 2017-01-01' },
      highest: null,
      lowest: { id: 'agency 2017-02-01' },
    });
  });

  it('of a running total keeps to one start of count', () => {
    const figures = [
      given('2017-03-01', 10, { time: sinceUntil('2017-01-01', '2017-03-01') }),
      given('2017-04-01', 20, { time: sinceUntil('2017-02-01', '2017-04-01') }),
    ];
    const view = asOfView(ledger({ figures }), calendarDate('2017-12-31'));
    const total = scope({ timeKind: 'running-total' });
    expect(findingOf(view, seriesOf(view, total), null)?.kind).toBe('single');
  });
});

type Finds = (view: WholeView, all: ReturnType<typeof seriesOf>) => Finding | null;

const law = (keeps: (finding: Finding, view: WholeView) => boolean) => (finds: Finds) =>
  fc.property(anyLedgerWithSilence, anyDay, (dataset, day) => {
    const view = viewOn(dataset, day);
    return [...dataset.questions.values()]
      .flatMap(({ scopes }) => scopes)
      .every((each) => {
        const finding = finds(view, seriesOf(view, each));
        return finding === null || keeps(finding, view);
      });
  });

const LAWS = {
  'names only figures in view that somebody named gave as its own, with a number': law((finding, view) =>
    [finding.to, ...(finding.kind === 'single' ? [] : [finding.from])].every(
      (one) =>
        view.includes(one) &&
        one.originator.named &&
        one.status !== 'doubtful' &&
        one.status !== 'extrapolated' &&
        mostClaimed(one.quantity) !== null,
    ),
  ),
  'says which way only of one count of one speaker with no break in between': law(
    (finding, view) =>
      finding.kind !== 'course' ||
      (seriesKey(finding.from) === seriesKey(finding.to) &&
        referenceDay(finding.from.time) < referenceDay(finding.to.time) &&
        breaksBetween(view, finding.from, finding.to).length === 0),
  ),
  'never says that it rose to a lower number, or fell to a higher one': law((finding) => {
    if (finding.kind !== 'course') return true;
    const [from, to] = [leastClaimed(finding.from.quantity) ?? 0, leastClaimed(finding.to.quantity) ?? 0];
    return finding.direction === 'up' ? to >= from : finding.direction === 'down' ? to <= from : true;
  }),
} as const;

const own: Finds = (view, all) => findingOf(view, all, null);
const PLANTED: readonly (readonly [string, keyof typeof LAWS, Finds])[] = [
  [
    'knows of no break',
    'says which way only of one count of one speaker with no break in between',
    (view, all) => findingOf({ ...view, breaks: [] }, all, null),
  ],
  [
    'takes the newest figure of anybody',
    'names only figures in view that somebody named gave as its own, with a number',
    (_, all) => {
      const to = all.at(-1)?.points.at(-1)?.figure;
      return to ? { kind: 'single', to } : null;
    },
  ],
  [
    'mixes up which is earlier',
    'never says that it rose to a lower number, or fell to a higher one',
    (view, all) => {
      const finding = own(view, all);
      return finding?.kind === 'course' ? { ...finding, from: finding.to, to: finding.from } : finding;
    },
  ],
];

describe('the finding of any ledger on any day', () => {
  it.each(Object.entries(LAWS))('%s', (_, one) => {
    expect(holds(one(own), LEDGERS)).toBe(true);
  });
  it.each(PLANTED)('one that %s is caught', (_, caughtBy, wrong) => {
    expect(holds(LAWS[caughtBy](wrong), LEDGERS)).toBe(false);
  });
});
