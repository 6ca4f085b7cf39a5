import {
  addDays,
  type CalendarDate,
  dayNumber,
  daysInMonth,
  dateParts,
  firstOfMonth,
  latestDate,
} from '../../domain/calendar-date.ts';
import type { CrisisEvent } from '../../domain/event.ts';
import { latestKnownDay, reportDays, weeklyReports } from '../../statistics/report-days.ts';
import type { AsOfView } from '../../statistics/as-of.ts';

/** Reports of a week, as shares of the timeline's width and height. */
export interface Week {
  readonly at: number;
  readonly width: number;
  readonly height: number;
}

/** Geometry of the timeline in shares of its width, 0 to 1, so that it needs no measuring. */
export interface ScrubberModel {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly handle: number;
  readonly weeks: readonly Week[];
  readonly events: readonly { readonly event: CrisisEvent; readonly at: number }[];
  readonly months: readonly { readonly month: CalendarDate; readonly at: number; readonly known: boolean }[];
}

/** The timeline ends a week after the last report of the battle's own time; later stray reports do not stretch it. */
const AFTERMATH_DAYS = 7;

export function scrubberModel(view: AsOfView): ScrubberModel {
  const { first, last } = timelineSpan(view);
  const [start, span] = [dayNumber(first), dayNumber(last) - dayNumber(first)];
  const at = (day: CalendarDate) => Math.min(1, Math.max(0, (dayNumber(day) - start) / span));
  const weeks = weeklyReports(view.dataset).filter(
    ({ week }) => week >= addDays(first, -6) && week <= view.day,
  );
  const tallest = Math.max(...weeklyReports(view.dataset).map(({ count }) => count));
  return {
    first,
    last,
    handle: at(view.day),
    weeks: weeks.map(({ week, count }) => ({
      at: at(week),
      width: Math.max(0, at(addDays(week, 7) <= view.day ? addDays(week, 7) : view.day) - at(week)),
      height: count / tallest,
    })),
    events: view.events
      .filter(({ date }) => date >= first && date <= last)
      .map((event) => ({ event, at: at(event.date) })),
    months: monthStarts(first, last).map((month) => ({ month, at: at(month), known: month <= view.day })),
  };
}

/**
 * From the month of the first report to the aftermath of the last event; without events to that of the last report or of the
 * day the desk opens on.
 */
function timelineSpan({ dataset }: AsOfView): { first: CalendarDate; last: CalendarDate } {
  const { events, opensAsOf } = dataset;
  const reports = reportDays(dataset);
  const first = reports[0] ?? opensAsOf;
  const ends = events.length > 0 ? events.map(({ date }) => date) : [reports.at(-1) ?? first, opensAsOf];
  const last = latestDate([first, ...ends]) ?? first;
  return { first: firstOfMonth(first), last: addDays(last, AFTERMATH_DAYS) };
}

function monthStarts(first: CalendarDate, last: CalendarDate): readonly CalendarDate[] {
  const months: CalendarDate[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
  return months;
}

function nextMonth(month: CalendarDate): CalendarDate {
  const { year, month: number } = dateParts(month);
  return addDays(month, daysInMonth(year, number));
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
