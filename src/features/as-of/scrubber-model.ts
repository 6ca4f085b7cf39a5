import {
  addDays,
  type CalendarDate,
  daysBetween,
  firstOfMonth,
  latestDate,
} from '../../domain/calendar-date.ts';
import type { CrisisEvent } from '../../domain/event.ts';
import { once } from '../../domain/once.ts';
import { latestKnownDay, reportDays, type ReportDays, reportsOf } from '../../statistics/report-days.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { type ReportBar, barsThatShow, type Diamond, marksThatShow } from './columns-of-time.ts';
import { FEW_DAYS, type MonthLabel, monthLabels } from './month-labels.ts';
import { type TimeScale, timeScale } from './time-scale.ts';

/** Geometry of the timeline in shares of its width, 0 to 1, so that it needs no measuring. */
export interface ScrubberModel {
  readonly scale: TimeScale;
  readonly handle: number;
  /** What a bar counts the reports of. */
  readonly each: 'day' | 'week';
  readonly bars: readonly ReportBar[];
  readonly events: readonly Diamond<CrisisEvent>[];
  readonly months: readonly (MonthLabel & { readonly known: boolean })[];
  /** The middles of silences that take less room than their days. */
  readonly cuts: readonly number[];
}

/** The timeline of a view's ledger: from the month of its first report, of one of few days from the day before, to the last day on which anything became known. */
export const scrubberModel = once((view: AsOfView): ScrubberModel => {
  const { scale, at, each, reports, months, tallest, cuts } = timelineOf(reportsOf(view.dataset))(
    view.dataset.opensAsOf,
  );
  const { first, last } = scale;
  const handle = at(view.day);
  return {
    scale,
    handle,
    each,
    bars: barsThatShow(
      reports
        .filter(({ day }) => day <= view.day)
        .map(({ from, to, count }) => ({
          at: from,
          width: Math.max(0, Math.min(to, handle) - from),
          height: count / tallest,
        })),
      handle,
    ),
    events: marksThatShow(
      view.events
        .filter(({ date }) => date >= first && date <= last)
        .map((event) => ({ event, at: at(event.date) })),
    ),
    months: months.map((label) => ({ ...label, known: label.month <= view.day })),
    cuts,
  };
});

/** A ledger of one day or of none gets a week, so that there is a line at all. */
const FEWEST_DAYS = 7;

/** How many days before its first day a bar begins, and after it ends: that of a day ends where the handle stands on it. */
const ROOM_OF_BAR = { day: [0.6, 0], week: [0, 7] } as const;

/** What a ledger's timeline is on every day and on all of its pages alike: moving the day works out none of it again. */
const timelineOf = once((known: ReportDays) => once((opensAsOf: CalendarDate) => timeline(known, opensAsOf)));

function timeline(known: ReportDays, opensAsOf: CalendarDate) {
  const scale = scaleOf(known, opensAsOf);
  const { first, last, room, shortened } = scale;
  const at = (day: CalendarDate) => scale.place(day) / room;
  const each: ScrubberModel['each'] = daysBetween(first, last) <= FEW_DAYS ? 'day' : 'week';
  const [before, after] = ROOM_OF_BAR[each];
  const reports = known[each].map(({ day, count }) => ({
    day,
    count,
    from: at(day) - before / room,
    to: at(addDays(day, after)),
  }));
  const isShortened = (share: number) =>
    shortened.some(({ from, to }) => share * room > from && share * room < to);
  return {
    scale,
    at,
    each,
    reports,
    months: monthLabels(first, last, at, isShortened),
    tallest: Math.max(...reports.map(({ count }) => count)),
    cuts: shortened.map(({ from, to }) => (from + to) / 2 / room),
  };
}

function scaleOf({ days, told, latest: latestKnown }: ReportDays, opensAsOf: CalendarDate): TimeScale {
  const latest = latestKnown ?? opensAsOf;
  const earliest = days[0] ?? opensAsOf;
  const isShort = daysBetween(earliest, latest) < FEW_DAYS;
  const first = isShort ? addDays(earliest, -1) : firstOfMonth(earliest);
  const last = latestDate([latest, addDays(first, FEWEST_DAYS)]) ?? latest;
  return timeScale(first, last, [...days, ...told]);
}

/** Where a key takes the handle: arrows one report, Page keys a month, Home and End the ends; null for other keys. */
export function dayForKey(
  key: string,
  view: AsOfView,
  first: CalendarDate,
  last: CalendarDate,
): CalendarDate | null {
  const reports = reportDays(view.dataset);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return reports.find((day) => day > view.day) ?? view.day;
    case 'ArrowLeft':
    case 'ArrowDown':
      return reports.findLast((day) => day < view.day) ?? view.day;
    case 'PageUp':
      return addDays(view.day, 30);
    case 'PageDown':
      return addDays(view.day, -30);
    case 'Home':
      return first;
    case 'End':
      return latestKnownDay(view.dataset) ?? last;
    default:
      return null;
  }
}
