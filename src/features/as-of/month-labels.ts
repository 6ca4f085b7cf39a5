import {
  addDays,
  type CalendarDate,
  dateParts,
  daysBetween,
  daysInMonth,
  firstOfMonth,
} from '../../domain/calendar-date.ts';

/** A month, or a day of a line of few, that may be named under it. */
export interface MonthLabel {
  /** The day where it begins. */
  readonly month: CalendarDate;
  /** Share of the line's width. */
  readonly at: number;
  readonly says: 'day' | 'month' | 'month and year' | 'year';
  /** The narrowest line, in rem, on which it meets no label of a coarser step, and none of its own. */
  readonly needs: number;
}

/** Every so many months, from the coarsest: a century down to a month. */
const STEPS = [1200, 600, 240, 120, 60, 24, 12, 6, 3, 1] as const;
/** The same of days. */
const DAY_STEPS = [16, 8, 4, 2, 1] as const;
/** Widths of "26 Sept", "Sept", "Sept 2016" and "2016" with the space after them, in rem, with the letters spaced out. */
const WIDTH = { day: 4.7, month: 3.2, 'month and year': 5.8, year: 3.2 } as const;

/** A line of more months than this, silences that are shortened aside, has room for none of them, and names years alone. */
const SIX_YEARS = 72;

/** A line of at most so many days is named by its days, and counted by them: it may have no month that begins. */
export const FEW_DAYS = 31;

/** A line wider than this, in rem, is on no screen. */
const WIDEST = 400;

/**
 * The months of a line of days, each with the width that the line needs before it is named. Months of coarser steps are
 * named first, so that on any width those that are named never collide. What is shortened names none.
 */
export function monthLabels(
  first: CalendarDate,
  last: CalendarDate,
  share: (day: CalendarDate) => number,
  isShortened: (share: number) => boolean = () => false,
): readonly MonthLabel[] {
  if (daysBetween(first, last) <= FEW_DAYS) {
    const days = Array.from({ length: daysBetween(first, last) + 1 }, (_, after) => addDays(first, after));
    return named(
      days.map((day) => ({ month: day, at: share(day), says: 'day', needs: 0 })),
      DAY_STEPS,
      (day) => daysBetween(first, day),
    );
  }
  const open = monthsFrom(first, last).filter((month) => !isShortened(share(month)));
  const namesYears = open.length > SIX_YEARS;
  const days = namesYears ? open.filter((month) => dateParts(month).month === 1) : open;
  // The first of its year that may be named says the year, be it January or not.
  const months = days.map((month, at): MonthLabel => {
    const says = yearOf(days[at - 1]) === yearOf(month) ? 'month' : 'month and year';
    return { month, at: share(month), says: namesYears ? 'year' : says, needs: 0 };
  });
  return named(months, STEPS, serial);
}

/** Those that can be named on any screen, with the width each needs: of coarser steps first. */
function named(
  candidates: readonly MonthLabel[],
  steps: readonly number[],
  numberOf: (day: CalendarDate) => number,
): readonly MonthLabel[] {
  let labels: readonly MonthLabel[] = [];
  for (const step of steps) {
    const finer = candidates.filter(
      ({ month }) => numberOf(month) % step === 0 && !labels.some((label) => label.month === month),
    );
    const both = [labels, [...labels, ...finer]].map((all) => all.toSorted((a, b) => a.at - b.at));
    const needs = (label: MonthLabel) => Math.max(...both.flatMap((others) => besides(label, others)));
    labels = [...labels, ...finer.map((label) => ({ ...label, needs: needs(label) }))];
  }
  return labels.filter(({ needs }) => needs < WIDEST).toSorted((a, b) => a.at - b.at);
}

/** What the line needs for a label to stand clear of the nearest others, which are in order, before and after it. */
function besides(label: MonthLabel, inOrder: readonly MonthLabel[]): readonly number[] {
  const before = inOrder.findLast(({ at }) => at < label.at);
  const after = inOrder.find(({ at }) => at > label.at);
  return [narrowest(label, after), ...(before ? [narrowest(before, label)] : [])];
}

/** The narrowest line, in rem, on which a label ends before the next begins, or before the line ends. */
function narrowest(label: MonthLabel, next: MonthLabel | undefined): number {
  return WIDTH[label.says] / Math.max((next?.at ?? 1) - label.at, 1e-6);
}

const yearOf = (month: CalendarDate | undefined) => month?.slice(0, 4);

/** Months counted from the year nought, so that steps of years begin in January. */
function serial(month: CalendarDate): number {
  const { year, month: number } = dateParts(month);
  return year * 12 + number - 1;
}

function monthsFrom(first: CalendarDate, last: CalendarDate): readonly CalendarDate[] {
  const months: CalendarDate[] = [];
  for (let month = firstOfMonth(first); month <= last;) {
    if (month >= first) months.push(month);
    const { year, month: number } = dateParts(month);
    month = addDays(month, daysInMonth(year, number));
  }
  return months;
}
