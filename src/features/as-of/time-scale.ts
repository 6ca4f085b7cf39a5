import {
  addDays,
  type CalendarDate,
  compareDates,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
} from '../../domain/calendar-date.ts';

/**
 * So many days on which nothing became known take no more room than a third of them do; on a long line, and where reports
 * are usually far apart, more days.
 */
const LONG_SILENCE = 60;
const SHARE_OF_LINE = 1 / 60;
const SHORTENED = 1 / 3;
/** A silence is so many times as long as what usually lies between two reports. */
const TIMES_THE_USUAL = 3;

interface Stretch {
  readonly from: number;
  readonly days: number;
  /** Where it begins, and how much room it takes. */
  readonly at: number;
  readonly room: number;
}

/**
 * Days on a line whose long silences are shortened, so that a report years later does not press the time that most is
 * known of into a corner. Room is counted in days of ordinary length.
 */
export interface TimeScale {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly room: number;
  /** Where a day stands, from 0 to `room`; days beyond the ends stand at them. */
  place(day: CalendarDate): number;
  /** The day that stands there. */
  dayAt(place: number): CalendarDate;
  /** Where the silences that are shortened begin and end. */
  readonly shortened: readonly { readonly from: number; readonly to: number }[];
}

/** From a first to a last day, given the days on which anything became known, in any order. */
export function timeScale(
  first: CalendarDate,
  last: CalendarDate,
  known: readonly CalendarDate[],
): TimeScale {
  const inside = known.filter((day) => day > first && day < last).toSorted(compareDates);
  const corners = [...new Set([first, ...inside, last])];
  const apart = corners.slice(1).map((day, before) => daysBetween(corners[before] ?? day, day));
  const usual = apart.toSorted((a, b) => a - b)[Math.floor((apart.length - 1) / 2)] ?? 0;
  const long = Math.max(LONG_SILENCE, daysBetween(first, last) * SHARE_OF_LINE, usual * TIMES_THE_USUAL);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const [place, days] of apart.entries()) {
    const from = corners[place] ?? first;
    const room = days > long ? long * SHORTENED : days;
    stretches.push({ from: dayNumber(from), days, at, room });
    at += room;
  }
  const room = at;
  return {
    first,
    last,
    room,
    place: (day) => {
      if (day <= first) return 0;
      if (day >= last) return room;
      const number = dayNumber(day);
      const stretch = lastUpTo(stretches, 'from', number);
      return stretch ? stretch.at + ((number - stretch.from) / stretch.days) * stretch.room : 0;
    },
    dayAt: (place) => {
      if (place <= 0) return first;
      if (place >= room) return last;
      const stretch = lastUpTo(stretches, 'at', place);
      if (!stretch) return first;
      return addDays(
        dateOfDayNumber(stretch.from),
        Math.round(((place - stretch.at) / stretch.room) * stretch.days),
      );
    },
    shortened: stretches
      .filter(({ days, room: taken }) => taken < days)
      .map((stretch) => ({ from: stretch.at, to: stretch.at + stretch.room })),
  };
}

/** The last stretch that begins by then, of stretches that follow one another: found by halves, as a line of 25 years has a thousand. */
function lastUpTo(stretches: readonly Stretch[], begins: 'from' | 'at', most: number): Stretch | undefined {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((stretches[middle]?.[begins] ?? Infinity) <= most) low = middle + 1;
    else high = middle;
  }
  return stretches[low - 1];
}
