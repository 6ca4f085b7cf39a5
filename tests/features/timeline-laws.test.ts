import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, calendarDate, daysBetween } from '../../src/domain/calendar-date.ts';
import { marksThatShow } from '../../src/features/as-of/columns-of-time.ts';
import { type MonthLabel, monthLabels } from '../../src/features/as-of/month-labels.ts';
import { scrubberModel } from '../../src/features/as-of/scrubber-model.ts';
import { timeScale } from '../../src/features/as-of/time-scale.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { exactly, figure, ledger, onDay } from '../ledgers/small-ledger.ts';
import { mosul } from './shipped-desk.ts';

const START = calendarDate('1999-01-01');
const anyDayOf = (most: number) => fc.integer({ min: 0, max: most }).map((days) => addDays(START, days));
/** Up to sixty years, in weeks of news, years of silence, or one day. */
const anyLine = fc.array(anyDayOf(22_000), { minLength: 2, maxLength: 40 }).map((days) => {
  const sorted = days.toSorted();
  return { first: sorted[0] as CalendarDate, last: addDays(sorted.at(-1) as CalendarDate, 7), known: sorted };
});

describe('a line of days with long silences shortened', () => {
  it('keeps the order of days, and gives each day its own place back', () => {
    fc.assert(
      fc.property(anyLine, anyDayOf(22_000), anyDayOf(22_000), ({ first, last, known }, one, other) => {
        const scale = timeScale(first, last, known);
        const [earlier, later] = one <= other ? [one, other] : [other, one];
        expect(scale.place(earlier)).toBeLessThanOrEqual(scale.place(later));
        expect([scale.place(first), scale.place(last)]).toEqual([0, scale.room]);
        const within = one < first ? first : one > last ? last : one;
        expect(Math.abs(daysBetween(scale.dayAt(scale.place(within)), within))).toBeLessThanOrEqual(1);
      }),
    );
  });
  it('shortens no silence where reports are always so far apart, and still the one that is longer than the others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 400 }), fc.integer({ min: 4, max: 60 }), (apart, count) => {
        const known = Array.from({ length: count }, (_, n) => addDays(START, n * apart));
        const last = known.at(-1) ?? START;
        expect(timeScale(START, last, known).shortened).toEqual([]);
        const late = addDays(last, Math.max(apart * 4, (count * apart) / 10));
        expect(timeScale(START, late, [...known, late]).shortened).toHaveLength(1);
      }),
    );
  });
  it('gives the battle most of its room, though a report of 2024 ends it', () => {
    const { place, room } = scrubberModel(asOfView(mosul, mosul.opensAsOf)).scale;
    expect(place(calendarDate('2017-07-10')) / room).toBeGreaterThan(0.4);
  });
});

/** Labels that are named on a line so wide, in rem, and reach into the next one or beyond the end. */
function collisions(labels: readonly MonthLabel[], width: number, letter: number): readonly string[] {
  const named = labels.filter(({ needs }) => needs < width);
  return named.flatMap(({ month, at, says }, place) => {
    const ends = at * width + (says === 'month and year' ? 9 : 4) * letter + 0.3;
    return ends > (named[place + 1]?.at ?? 1) * width ? [month] : [];
  });
}

describe('the line of days', () => {
  const spans = fc.record({
    days: fc.integer({ min: 3, max: 22_000 }),
    reports: fc.array(fc.integer({ min: 0, max: 21_999 }), { minLength: 1, maxLength: 600 }),
  });
  const FIRST_DAY = calendarDate('1960-01-04');
  const timeline = (days: number, reports: readonly number[]) => {
    const figures = [...new Set([0, ...reports.map((each) => each % days), days])].map((after) =>
      figure({ id: `f${after}`, quantity: exactly(1), time: onDay(addDays(FIRST_DAY, after)) }),
    );
    return scrubberModel(asOfView(ledger({ figures }), addDays(FIRST_DAY, days)));
  };
  /** Reports that stand under no bar that can be seen. */
  const unseen = (model: ReturnType<typeof timeline>, days: readonly number[]) =>
    days.filter((after) => {
      const at = model.scale.place(addDays(FIRST_DAY, after)) / model.scale.room;
      return !model.bars.some(
        (bar) => bar.at <= at + 0.02 && bar.at + bar.width >= at - 0.02 && bar.height > 0,
      );
    });

  it('from three days to sixty years shows every report under a bar that can be seen, and no more bars than it can', () => {
    fc.assert(
      fc.property(spans, ({ days, reports }) => {
        const model = timeline(days, reports);
        expect(model.bars.length).toBeLessThanOrEqual(401);
        expect(model.bars.every(({ at, width }) => at >= 0 && at + width <= 1 + 1e-9)).toBe(true);
        expect(model.bars.every(({ width }) => Math.round(width * 1000) >= 1)).toBe(true);
        expect(unseen(model, [0, ...reports.map((each) => each % days)])).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('with bars left out is caught', () => {
    const model = timeline(21_900, [400, 9000, 9100, 15_000]);
    expect(unseen({ ...model, bars: model.bars.slice(0, 1) }, [9000])).toEqual([9000]);
  });

  it('names of events that stand too near one another the one that charts name, and says how many others there are', () => {
    const event = (id: string, chartLabel: string, at: number) => ({ event: { id, chartLabel }, at });
    const marks = marksThatShow([
      event('a', '', 0.5),
      event('b', 'The fall', 0.5005),
      event('c', '', 0.501),
      event('d', '', 0.9),
    ]);
    expect(marks.map(({ event: { id }, others }) => [id, others])).toEqual([
      ['b', 2],
      ['d', 0],
    ]);
    const many = marksThatShow(Array.from({ length: 5000 }, (_, at) => event(`e${at}`, '', at / 5000)));
    expect(many.length).toBeLessThanOrEqual(151);
    expect(many.reduce((sum, { others }) => sum + 1 + others, 0)).toBe(5000);
  });
});

describe('the months under a line of days', () => {
  const widths = [3, 5, 8, 12, 20, 34, 60, 90, 160];
  /** A letter of 13 px, and one that a reader has spaced out, in rem. */
  const LETTERS = [0.45, 0.58];
  const collide = (labels: (first: CalendarDate, last: CalendarDate) => readonly MonthLabel[]) =>
    fc.property(anyLine, ({ first, last }) => {
      const all = labels(first, last);
      return LETTERS.every((letter) => widths.every((width) => collisions(all, width, letter).length === 0));
    });
  const even = (first: CalendarDate, last: CalendarDate) =>
    monthLabels(first, last, (day) => daysBetween(first, day) / daysBetween(first, last));

  it('never collide, whatever the span and the width', () => {
    fc.assert(collide(even));
  });
  it('are all named where there is room, and some wherever a year has any', () => {
    const year = even(calendarDate('2016-10-01'), calendarDate('2017-12-31'));
    expect(year.filter(({ needs }) => needs < 100)).toHaveLength(15);
    expect(year.filter(({ needs }) => needs < 15).map(({ month }) => month)).toContain('2017-01-01');
  });
  it('give way to years alone where the line is of many, of which a short line still names some', () => {
    const decades = even(calendarDate('1960-01-04'), calendarDate('2019-12-31'));
    expect(new Set(decades.map(({ says }) => says))).toEqual(new Set(['year']));
    expect(decades.filter(({ needs }) => needs < 16).map(({ month }) => month.slice(0, 4))).toEqual([
      '1980',
      '2000',
    ]);
    expect(decades.filter(({ needs }) => needs < 60).length).toBeGreaterThan(9);
  });
  it('are named where most of many years is a silence that takes no room', () => {
    const [first, last] = [calendarDate('2016-10-01'), calendarDate('2026-12-31')];
    const cut = (day: CalendarDate) => Math.min(0.9, daysBetween(first, day) / 460);
    const labels = monthLabels(first, last, cut, (at) => at >= 0.9);
    expect(labels.filter(({ needs }) => needs < 100).map(({ month }) => month.slice(0, 7))).toEqual(
      expect.arrayContaining(['2016-11', '2017-01', '2017-07', '2017-10']),
    );
  });
  it('give way to days where a line is of few, each named where there is room', () => {
    const days = even(calendarDate('2017-06-23'), calendarDate('2017-06-30'));
    expect(new Set(days.map(({ says }) => says))).toEqual(new Set(['day']));
    expect(days.filter(({ needs }) => needs < 60)).toHaveLength(7);
    expect(days.filter(({ needs }) => needs < 12).map(({ month }) => month)).toEqual([
      '2017-06-23',
      '2017-06-27',
    ]);
    fc.assert(
      fc.property(anyDayOf(22_000), fc.integer({ min: 7, max: 31 }), (first, long) => {
        const all = even(first, addDays(first, long));
        expect(
          LETTERS.flatMap((letter) => widths.flatMap((width) => collisions(all, width, letter))),
        ).toEqual([]);
      }),
    );
  });
  it('that are named at every width are caught', () => {
    const careless = (first: CalendarDate, last: CalendarDate) =>
      even(first, last).map((label) => ({ ...label, needs: 0 }));
    expect(fc.check(collide(careless)).failed).toBe(true);
  });
});
