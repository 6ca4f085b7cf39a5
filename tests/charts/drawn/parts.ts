import type { Edge } from '../../../src/domain/quantity.ts';
import type {
  BarMonth,
  MonthBar,
  MonthlyBarsModel,
  OtherClaim,
} from '../../../src/charts/kinds/bars/model.ts';
import type { ChartPoint, ChartSeries, TimeChartModel } from '../../../src/charts/kinds/time/model.ts';
import { monthsBetween, monthTicks, valueTicks } from '../../../src/charts/ticks.ts';
import { addDays, type CalendarDate, calendarDate, dayNumber } from '../../../src/domain/calendar-date.ts';

/*
 * Builders of chart models. Each takes what matters to an example and fills in the rest, so that an example shows only
 * what it is about.
 */

export const WIDE = { width: 556, height: 312 };
export const NARROW = { width: 324, height: 280 };

export const dayOf = (text: string) => dayNumber(calendarDate(text));
const number = (value: number) => new Intl.NumberFormat('en').format(value);
export const ticksTo = (largest: number, most?: number) =>
  valueTicks(largest, most).map((at) => ({ at, label: number(at) }));

const ENGLISH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const ARABIC = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];

/** Months with their names, as the models of the desk name them. */
function named(months: readonly CalendarDate[], direction: 'ltr' | 'rtl') {
  const names = direction === 'ltr' ? ENGLISH : ARABIC;
  return months.map((month, index) => ({
    month,
    label: names[Number(month.slice(5, 7)) - 1] ?? '',
    ...(index === 0 || month.endsWith('01-01') ? { year: month.slice(0, 4) } : {}),
  }));
}

/** A point at its day; the text that travels with it is its id and number. */
export function point(id: string, at: number, value: number, more: Partial<ChartPoint> = {}): ChartPoint {
  return { id, day: at, edge: 'exact', low: value, high: value, text: `${id}: ${value}`, ...more };
}

/** A point by its day as text, which also names it. */
export function on(day: string, value: number, more: Partial<ChartPoint> = {}): ChartPoint {
  return point(day, dayOf(day), value, more);
}

export const edged = (day: string, value: number, edge: Edge) => on(day, value, { edge });
export const ranged = (day: string, low: number, high: number, best?: number) =>
  on(day, low, { edge: 'range', high, ...(best === undefined ? {} : { best }) });
export const labelled = (day: string, value: number, label: string, ...by: string[]) =>
  on(day, value, { label: { value: label, by } });

export function series(parts: Partial<ChartSeries> = {}): ChartSeries {
  return { key: 'one', kind: 'un', form: 'line', runs: [], ...parts };
}

interface TimeParts extends Partial<Omit<TimeChartModel, 'days'>> {
  readonly first: string;
  readonly last: string;
  /** The largest number; the scale goes beyond it. */
  readonly largest: number;
}

export function timeChart({ first, last, largest, ...parts }: TimeParts): TimeChartModel {
  const direction = parts.direction ?? 'ltr';
  return {
    chart: 'time',
    sentence: '',
    direction,
    days: { first: dayOf(first), last: dayOf(last) },
    dayTicks: named(monthTicks(calendarDate(first), calendarDate(last)), direction).map(
      ({ month, ...name }) => ({
        at: dayNumber(month),
        ...name,
      }),
    ),
    valueTicks: ticksTo(largest * 1.08),
    series: [],
    gaps: [],
    breaks: [],
    events: [],
    asOf: null,
    ...parts,
  };
}

export function bar(value: number, edge: Edge = 'floor', part: number | null = null, high = value): MonthBar {
  return {
    id: `whole-${value}`,
    kind: 'un',
    value,
    high,
    edge,
    label: number(value),
    text: `whole ${value}`,
    part: part === null ? null : { id: `part-${part}`, value: part, text: `part ${part}` },
  };
}

export function other(month: string, value: number, parts: Partial<OtherClaim> = {}): OtherClaim {
  return {
    id: `other-${month}`,
    month,
    kind: 'monitor',
    edge: 'floor',
    value,
    high: value,
    label: number(value),
    by: 'Monitor',
    text: `Monitor ${value}`,
    ...parts,
  };
}

interface BarsParts extends Partial<Omit<MonthlyBarsModel, 'months'>> {
  readonly first: string;
  readonly bars: readonly (MonthBar | null)[];
}

/** One bar a month from the first on; null where the month has no figure. */
export function barsChart({ first, bars, ...parts }: BarsParts): MonthlyBarsModel {
  const direction = parts.direction ?? 'ltr';
  const start = calendarDate(`${first}-01`);
  const months = named(
    monthsBetween(start, addDays(start, 31 * bars.length)).slice(0, bars.length),
    direction,
  );
  const values = [
    ...bars.flatMap((each) => each?.high ?? []),
    ...(parts.others ?? []).map((each) => each.high),
  ];
  return {
    chart: 'bars',
    heading: 'Killed',
    sentence: '',
    direction,
    valueTicks: ticksTo(Math.max(0, ...values) * 1.08, 4),
    months: months.map(({ month, ...name }, index): BarMonth => ({
      key: month.slice(0, 7),
      ...name,
      bar: bars[index] ?? null,
    })),
    others: [],
    missingLabel: direction === 'ltr' ? 'no dated figure' : 'لا رقم مؤرخ',
    ...parts,
  };
}
