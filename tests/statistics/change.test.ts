import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, calendarDate } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { centreOf } from '../../src/domain/quantity.ts';
import { referenceDay, referenceStart, sameReferenceTime } from '../../src/domain/reference-time.ts';
import type { SeriesBreak } from '../../src/domain/series-break.ts';
import { type WholeView, asOfView } from '../../src/statistics/as-of.ts';
import { type Change, changeSince } from '../../src/statistics/change.ts';
import { countKey } from '../../src/domain/scope.ts';
import { holds, LEDGERS } from '../domain/laws.ts';
import { tries } from '../setup/draws-of-a-run.ts';
import { mosul } from '../features/shipped-desk.ts';
import { anyDay, anyLedger, anyLedgerWithSilence, viewOn } from '../ledgers/any-ledger.ts';
import { cutsSeriesOf } from '../ledgers/cuts.ts';
import {
  between,
  during,
  exactly,
  figure,
  ledger,
  notReported,
  onDay,
  qualified,
  seriesBreak,
  sinceUntil,
} from '../ledgers/small-ledger.ts';
import { withFigures } from '../ledgers/with-figures.ts';

type ChangeOf = (view: WholeView, figure: Figure) => Change;

const on = calendarDate('2017-07-31');

function changeOf(figures: readonly Figure[], breaks: readonly SeriesBreak[] = []): Change {
  const [last] = figures.slice(-1);
  if (!last) throw new Error('No figure to ask about.');
  return changeSince(asOfView(ledger({ figures, breaks }), on), last);
}

const law = (
  how: ChangeOf,
  keeps: (view: WholeView, figure: Figure, change: Change) => boolean,
): fc.IProperty<[WholeDataset, CalendarDate]> =>
  fc.property(anyLedgerWithSilence, anyDay, (dataset, day) => {
    const view = viewOn(dataset, day);
    return view.figures.every((one) => keeps(view, one, how(view, one)));
  });

const onlyLikeWithLike = (how: ChangeOf): fc.IProperty<[WholeDataset, CalendarDate]> =>
  law(
    how,
    (_, { originator, measure, population, place, time }, change) =>
      change.kind === 'none' ||
      (change.previous.originator === originator &&
        change.previous.measure === measure &&
        change.previous.population === population &&
        change.previous.place === place &&
        change.previous.time.kind === time.kind &&
        referenceDay(change.previous.time) < referenceDay(time)),
  );

const neverAcrossABreak = (how: ChangeOf): fc.IProperty<[WholeDataset, CalendarDate]> =>
  law(how, (view, figure, change) => {
    if (change.kind === 'none') return true;
    const [from, to] = [referenceDay(change.previous.time), referenceDay(figure.time)];
    return view.breaks.every((cut) => !cutsSeriesOf(cut, figure) || cut.date <= from || cut.date > to);
  });

const neverForTheUnnamed = (how: ChangeOf): fc.IProperty<[WholeDataset, CalendarDate]> =>
  law(how, (_, { originator }, change) => originator.id !== 'unattributed' || change.kind === 'none');

const flagsEveryFall = (how: ChangeOf): fc.IProperty<[WholeDataset, CalendarDate]> =>
  law(
    how,
    (_, { time }, change) =>
      change.kind === 'none' || time.kind !== 'running-total' || change.fell === change.high < 0,
  );

/** The figure before in the ledger, whoever said it and however it was counted. */
const takesTheRowBefore: ChangeOf = (view, one) => {
  const previous = view.figures[view.figures.indexOf(one) - 1];
  if (!previous) return { kind: 'none', reason: 'first-of-speaker' };
  const difference = (centreOf(one.quantity) ?? 0) - (centreOf(previous.quantity) ?? 0);
  return { kind: 'change', previous, low: difference, high: difference, direction: 'unknown', fell: false };
};
const ignoresBreaks: ChangeOf = (view, one) => changeSince({ ...view, breaks: [] }, one);
const smoothsFalls: ChangeOf = (view, one) => {
  const change = changeSince(view, one);
  return change.kind === 'change' ? { ...change, fell: false } : change;
};

/** The figure a change is told from, said plainly: of all in view that count the same, looked at one by one. */
function plainPrevious(view: WholeView, figure: Figure): Figure | undefined {
  const earlier = view.figures.filter(
    (other) =>
      other.originator === figure.originator &&
      countKey(other) === countKey(figure) &&
      referenceDay(other.time) < referenceDay(figure.time),
  );
  const age = ({ time, id }: Figure): string => {
    const published = view.dataset.figures.get(id)!.published;
    return `${referenceDay(time)} ${referenceStart(time)} ${published}`;
  };
  const newestOf = (figures: readonly Figure[]): Figure | undefined =>
    figures.reduce<Figure | undefined>(
      (newest, other) => (newest === undefined || age(other) >= age(newest) ? other : newest),
      undefined,
    );
  const newest = newestOf(earlier);
  const reliable = ({ status }: Figure): boolean => status !== 'doubtful' && status !== 'extrapolated';
  if (!newest || reliable(newest)) return newest;
  const ofItsTime = earlier.filter((other) => sameReferenceTime(other.time, newest.time) && reliable(other));
  return newestOf(ofItsTime) ?? newest;
}

const fromThePlainPrevious = (how: ChangeOf): fc.IProperty<[WholeDataset, CalendarDate]> =>
  law(how, (view, figure, change) =>
    change.kind === 'none' && change.reason === 'unnamed-originator'
      ? true
      : change.previous?.id === plainPrevious(view, figure)?.id,
  );

const ofReliableNumbersAlone = (how: ChangeOf): fc.IProperty<[WholeDataset, CalendarDate]> =>
  law(
    how,
    (_, figure, change) =>
      change.kind === 'none' ||
      [figure, change.previous].every(({ status }) => status !== 'doubtful' && status !== 'extrapolated'),
  );
const takesTheFirst: ChangeOf = (view, figure) => {
  const change = changeSince(view, figure);
  const first = view.figures.find(({ originator }) => originator === figure.originator);
  return change.kind === 'change' && first ? { ...change, previous: first } : change;
};
const comparesWithEstimates: ChangeOf = (view, figure) =>
  changeSince(
    {
      ...view,
      dataset: withFigures(
        view.dataset,
        [...view.dataset.figures.values()].map((one) => ({ ...one, status: 'reported' })),
      ),
    },
    { ...figure, status: 'reported' },
  );

describe('the change is since the same originator’s last figure', () => {
  it('is told from the newest in view that counts the same, and from none that is no count of its own', () => {
    expect(holds(fromThePlainPrevious(changeSince), LEDGERS)).toBe(true);
    expect(holds(ofReliableNumbersAlone(changeSince), LEDGERS)).toBe(true);
    expect(holds(fromThePlainPrevious(takesTheFirst), LEDGERS)).toBe(false);
    expect(holds(ofReliableNumbersAlone(comparesWithEstimates), LEDGERS)).toBe(false);
  });
  it.each([
    [exactly(100), exactly(101), 'up'],
    [exactly(100), exactly(99), 'down'],
    [exactly(100), exactly(100), 'same'],
    [exactly(100), between(100, 120), 'unknown'],
    [between(100, 120), exactly(100), 'unknown'],
    [exactly(100), between(101, 120), 'up'],
    [between(101, 120), exactly(100), 'down'],
  ])('from %j to %j it goes %s', (earlier, later, direction) => {
    expect(
      changeOf([
        figure({ id: 'a', quantity: earlier, time: onDay('2017-06-15') }),
        figure({ id: 'b', quantity: later, time: onDay('2017-06-22') }),
      ]),
    ).toMatchObject({ direction });
  });
  it('432,726 on 22 June after 415,986 on 15 June is 16,740 more', () => {
    expect(
      changeOf([
        figure({ id: 'a', quantity: exactly(415_986), time: onDay('2017-06-15') }),
        figure({ id: 'b', quantity: exactly(432_726), time: onDay('2017-06-22') }),
      ]),
    ).toMatchObject({
      kind: 'change',
      previous: { id: 'a' },
      low: 16_740,
      high: 16_740,
      direction: 'up',
      fell: false,
    });
  });
  it('what somebody else said in between does not matter', () => {
    expect(
      changeOf([
        figure({ id: 'a', quantity: exactly(100), time: onDay('2017-06-15') }),
        figure({ id: 'other', by: 'ministry', quantity: exactly(999), time: onDay('2017-06-20') }),
        figure({ id: 'b', quantity: exactly(90), time: onDay('2017-06-22') }),
      ]),
    ).toMatchObject({ previous: { id: 'a' }, low: -10, direction: 'down' });
  });
  it('a stock that falls is no fault: people return', () => {
    expect(
      changeOf([
        figure({ id: 'a', quantity: exactly(100), time: onDay('2017-06-15') }),
        figure({ id: 'b', quantity: exactly(90), time: onDay('2017-06-22') }),
      ]),
    ).toMatchObject({ fell: false });
  });
  it('from a floor to a count the change has no lower end', () => {
    expect(
      changeOf([
        figure({ id: 'a', quantity: qualified('more-than', 100), time: onDay('2017-06-15') }),
        figure({ id: 'b', quantity: exactly(150), time: onDay('2017-06-22') }),
      ]),
    ).toMatchObject({ low: -Infinity, high: 50, direction: 'unknown' });
  });
  it('the same number again is no change, which is a change of nothing', () => {
    expect(
      changeOf([
        figure({ id: 'a', quantity: exactly(100), time: onDay('2017-06-15') }),
        figure({ id: 'b', quantity: exactly(100), time: onDay('2017-06-22') }),
      ]),
    ).toMatchObject({ low: 0, high: 0, direction: 'same' });
  });
  it('a first figure has none, an unnamed speaker’s has none, a missing number has none', () => {
    const first = figure({ id: 'a', quantity: exactly(100), time: onDay('2017-06-15') });
    expect(changeOf([first])).toEqual({ kind: 'none', reason: 'first-of-speaker' });
    const unnamed = ['x', 'y'].map((id, at) =>
      figure({ id, by: 'unattributed', quantity: exactly(at), time: onDay(`2017-06-0${at + 1}`) }),
    );
    expect(changeOf(unnamed)).toEqual({ kind: 'none', reason: 'unnamed-originator' });
    expect(
      changeOf([first, figure({ id: 'b', quantity: notReported, time: onDay('2017-06-22') })]),
    ).toMatchObject({
      reason: 'not-comparable',
      previous: { id: 'a' },
    });
  });
  it('a doubtful figure has no change', () => {
    expect(
      changeOf([
        figure({ id: 'a', quantity: exactly(774), time: onDay('2017-03-29') }),
        figure({ id: 'b', quantity: exactly(980), time: onDay('2017-05-26'), status: 'doubtful' }),
      ]),
    ).toMatchObject({ kind: 'none', reason: 'not-comparable' });
  });
  it('of two relays about one month the change is from the one that is not doubtful', () => {
    const month = (
      id: string,
      from: string,
      to: string,
      value: number,
      parts: Partial<Parameters<typeof figure>[0]> = {},
    ): Figure =>
      figure({ id, measure: 'killed', quantity: exactly(value), time: during(from, to), ...parts });
    const april = month('april', '2017-04-01', '2017-04-30', 117);
    const relayed = month('relayed', '2017-04-01', '2017-04-30', 63, {
      published: '2017-05-20',
      status: 'doubtful',
    });
    expect(changeOf([april, relayed, month('may', '2017-05-01', '2017-05-31', 120)])).toMatchObject({
      previous: { id: 'april' },
      low: 3,
    });
  });
  it('May is compared with April, a week with another week, never with a fortnight', () => {
    const flow = (id: string, from: string, to: string): Figure =>
      figure({ id, measure: 'killed', quantity: exactly(10), time: during(from, to) });
    expect(
      changeOf([flow('april', '2017-04-01', '2017-04-30'), flow('may', '2017-05-01', '2017-05-31')]),
    ).toMatchObject({ kind: 'change' });
    expect(
      changeOf([flow('week', '2017-05-01', '2017-05-07'), flow('next', '2017-05-08', '2017-05-14')]),
    ).toMatchObject({ kind: 'change' });
    expect(
      changeOf([flow('week', '2017-05-01', '2017-05-07'), flow('fortnight', '2017-05-08', '2017-05-21')]),
    ).toMatchObject({
      reason: 'not-comparable',
    });
    expect(
      changeOf([flow('week', '2017-05-01', '2017-05-07'), flow('overlapping', '2017-05-04', '2017-05-10')]),
    ).toMatchObject({
      reason: 'not-comparable',
    });
    expect(
      changeOf([flow('fortnight', '2017-05-01', '2017-05-14'), flow('week', '2017-05-15', '2017-05-21')]),
    ).toMatchObject({ reason: 'not-comparable' });
    // One day in common is counted twice.
    expect(
      changeOf([flow('week', '2017-05-01', '2017-05-07'), flow('next', '2017-05-07', '2017-05-13')]),
    ).toMatchObject({ reason: 'not-comparable' });
  });
  it('like is compared with like only, and taking the row before is caught', () => {
    expect(holds(onlyLikeWithLike(changeSince), LEDGERS)).toBe(true);
    expect(holds(neverForTheUnnamed(changeSince), LEDGERS)).toBe(true);
    expect(holds(onlyLikeWithLike(takesTheRowBefore), LEDGERS)).toBe(false);
    expect(holds(neverForTheUnnamed(takesTheRowBefore), LEDGERS)).toBe(false);
  });
});

/** The ids of figures that are called the first of their speaker, or of their count, and are not. */
function falselyFirst(how: ChangeOf, dataset: WholeDataset): readonly string[] {
  const all = [...dataset.figures.values()];
  const by = (day: string | null) => (other: Figure) => {
    const published = other.published;
    return published !== null && day !== null && published <= day;
  };
  return all.flatMap((one) => {
    const day = one.published;
    if (day === null) return [];
    const view = viewOn(dataset, day);
    const change = view.includes(one) ? how(view, one) : null;
    if (change?.kind !== 'none') return [];
    const before = all.filter(
      (other) => other !== one && other.originator === one.originator && by(day)(other),
    );
    const isFalse =
      (change.reason === 'first-of-speaker' && before.length > 0) ||
      (change.reason === 'first-figure' && before.some((other) => countKey(other) === countKey(one))) ||
      (change.reason === 'no-earlier-day' && !before.some((other) => countKey(other) === countKey(one)));
    return isFalse ? [one.id] : [];
  });
}

describe('a first figure is the first', () => {
  it('of a speaker who had said nothing at all, or of a count of which they had not, in the shipped ledger', () => {
    expect(falselyFirst(changeSince, mosul)).toEqual([]);
    const reasons = [...mosul.figures.values()].map((one) => {
      const day = one.published;
      const change = day && changeSince(asOfView(mosul, day), one);
      return change && change.kind === 'none' ? change.reason : '';
    });
    for (const reason of ['first-of-speaker', 'first-figure', 'no-earlier-day'])
      expect(reasons, reason).toContain(reason);
  });
  it('in any ledger', () => {
    fc.assert(
      fc.property(anyLedger, (dataset) => {
        expect(falselyFirst(changeSince, dataset)).toEqual([]);
      }),
      { numRuns: tries(LEDGERS) },
    );
  });
  it('a change that calls whatever has nothing before it the first of its speaker, or of its count, is caught', () => {
    const calls =
      (reason: 'first-of-speaker' | 'first-figure'): ChangeOf =>
      (view, one) => {
        const change = changeSince(view, one);
        const isFirst = change.kind === 'none' && /first|earlier/.test(change.reason);
        return isFirst ? { kind: 'none', reason } : change;
      };
    expect(falselyFirst(calls('first-of-speaker'), mosul)).not.toEqual([]);
    expect(falselyFirst(calls('first-figure'), mosul)).toContain('is-2016-10-cnn-city');
  });
});

describe('R10: a period’s figure comes from totals of one start only', () => {
  it('a total since February has no change from one since October', () => {
    const total = (id: string, since: string, until: string): Figure =>
      figure({ id, quantity: exactly(10), time: sinceUntil(since, until) });
    expect(
      changeOf([total('a', '2016-10-17', '2017-06-01'), total('b', '2017-02-19', '2017-06-08')]),
    ).toEqual({
      kind: 'none',
      reason: 'first-figure',
    });
  });
});

describe('R11: a falling running total is flagged', () => {
  const total = (id: string, value: number, until: string): Figure =>
    figure({ id, measure: 'fled', quantity: exactly(value), time: sinceUntil('2016-10-17', until) });
  it('862,000 after 870,000 fell', () => {
    expect(changeOf([total('a', 870_000, '2017-06-11'), total('b', 862_000, '2017-06-16')])).toMatchObject({
      fell: true,
      high: -8000,
    });
  });
  it('about 860,000 after 862,000 may not have fallen', () => {
    const rounded = figure({
      id: 'b',
      measure: 'fled',
      quantity: qualified('about', 860_000),
      time: sinceUntil('2016-10-17', '2017-06-16'),
    });
    expect(changeOf([total('a', 862_000, '2017-06-11'), rounded])).toMatchObject({ fell: false });
  });
  it('every fall is flagged, and smoothing it away is caught', () => {
    expect(holds(flagsEveryFall(changeSince), LEDGERS)).toBe(true);
    expect(holds(flagsEveryFall(smoothsFalls), LEDGERS)).toBe(false);
  });
});

describe('R25: no change is computed across a break', () => {
  const june = figure({ id: 'june', quantity: exactly(432_726), time: onDay('2017-06-22') });
  const july = figure({ id: 'july', quantity: exactly(821_178), time: onDay('2017-07-03') });
  it('821,178 on 3 July is not 388,452 more than on 22 June', () => {
    expect(changeOf([june, july], [seriesBreak()])).toMatchObject({
      kind: 'none',
      reason: 'break',
      previous: { id: 'june' },
      breaks: [{ id: 'east-mosul-added', explained: true }],
    });
  });
  it('on 3 July already, before anybody explained it', () => {
    const view = asOfView(
      ledger({ figures: [june, july], breaks: [seriesBreak()] }),
      calendarDate('2017-07-03'),
    );
    expect(changeSince(view, july)).toMatchObject({
      reason: 'break',
      breaks: [{ explained: false, explanation: '' }],
    });
  });
  it('on the same side of the break the change is told', () => {
    const later = figure({ id: 'later', quantity: exactly(818_238), time: onDay('2017-07-04') });
    expect(changeOf([june, july, later], [seriesBreak()])).toMatchObject({ kind: 'change', low: -2940 });
  });
  it('after a change of source the first figure names the break', () => {
    const switched = figure({
      id: 'switched',
      by: 'ministry',
      quantity: exactly(690_799),
      time: onDay('2017-06-30'),
    });
    const cut = seriesBreak({
      kind: 'source-switch',
      toOriginator: 'ministry',
      knownFrom: calendarDate('2017-06-30'),
    });
    expect(changeOf([june, switched], [cut])).toMatchObject({
      reason: 'break',
      breaks: [{ kind: 'source-switch' }],
    });
  });
  it('a break elsewhere cuts nothing here', () => {
    expect(changeOf([june, july], [seriesBreak({ place: 'erbil' })])).toMatchObject({ kind: 'change' });
    expect(changeOf([june, july], [seriesBreak({ population: 'children' })])).toMatchObject({
      kind: 'change',
    });
  });
  it('no change crosses a break, and ignoring breaks is caught', () => {
    expect(holds(neverAcrossABreak(changeSince), LEDGERS)).toBe(true);
    expect(holds(neverAcrossABreak(ignoresBreaks), LEDGERS)).toBe(false);
  });
});
