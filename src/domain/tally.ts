import { type CalendarDate, compareDates } from './calendar-date.ts';
import { earliestDay, type Figure, isSuperseding } from './figure.ts';
import { isNewCount, type SeriesBreak } from './series-break.ts';
import type { Originator, Source } from './source.ts';

/** How many figures of a ledger something happened to on a day. */
export interface DayTally {
  readonly day: CalendarDate;
  /** First public on it. */
  readonly published: number;
  /** Superseded from it on: both they and what takes their place are public then. */
  readonly replaced: number;
  /** Of those that nobody dates, the ones whose last day it is. */
  readonly undated: number;
}

/** What all figures of a ledger come to, for whoever holds only some of them. */
export interface Tally {
  readonly figures: number;
  /** Days on which anything happened, oldest first. */
  readonly days: readonly DayTally[];
  /** The days of publication of each originator's first two figures, which may be one day. */
  readonly spokenOn: ReadonlyMap<Originator, readonly CalendarDate[]>;
  /** The first day on which a figure read in a document could be known, of documents that nobody dates and of those it was known before. */
  readonly toldBefore: ReadonlyMap<Source, CalendarDate>;
  /** The first day a figure counted the new way was public, by break; a break is absent where none ever is. */
  readonly cutFrom: ReadonlyMap<SeriesBreak, CalendarDate>;
}

export function tallyOf(figures: Iterable<Figure>, breaks: readonly SeriesBreak[]): Tally {
  const all = [...figures];
  return {
    figures: all.length,
    days: daysOf(all),
    spokenOn: spokenOn(all),
    toldBefore: toldBefore(all),
    cutFrom: cutFrom(all, breaks),
  };
}

/** The day on which one figure took the place of another; null for those by or of an undated figure, which never do. */
export function replacedOn({ published, supersedes }: Figure): CalendarDate | null {
  const before = supersedes?.figure.published ?? null;
  if (published === null || before === null) return null;
  return published > before ? published : before;
}

const NOTHING = { published: 0, replaced: 0, undated: 0 };

function daysOf(figures: readonly Figure[]): readonly DayTally[] {
  const days = new Map<CalendarDate, typeof NOTHING>();
  const count = (day: CalendarDate, what: keyof typeof NOTHING) => {
    const before = days.get(day) ?? NOTHING;
    days.set(day, { ...before, [what]: before[what] + 1 });
  };
  for (const figure of figures)
    count(earliestDay(figure), figure.published === null ? 'undated' : 'published');
  for (const day of firstReplacements(figures).values()) count(day, 'replaced');
  return [...days].map(([day, tally]) => ({ day, ...tally })).sort((a, b) => compareDates(a.day, b.day));
}

/** The first day on which each figure was superseded. */
function firstReplacements(figures: readonly Figure[]): ReadonlyMap<Figure, CalendarDate> {
  const first = new Map<Figure, CalendarDate>();
  for (const by of figures.filter(isSuperseding)) {
    const [old, day] = [by.supersedes.figure, replacedOn(by)];
    const known = first.get(old);
    if (day !== null && (known === undefined || day < known)) first.set(old, day);
  }
  return first;
}

function spokenOn(figures: readonly Figure[]): Tally['spokenOn'] {
  const days = new Map<Originator, readonly CalendarDate[]>();
  for (const { published, originator } of figures)
    if (published !== null)
      days.set(originator, [...(days.get(originator) ?? []), published].sort(compareDates).slice(0, 2));
  return days;
}

function toldBefore(figures: readonly Figure[]): Tally['toldBefore'] {
  const first = new Map<Source, CalendarDate>();
  for (const figure of figures) {
    const { source } = figure;
    const day = earliestDay(figure);
    const known = first.get(source) ?? source.published;
    if (known === null || day < known) first.set(source, day);
  }
  return first;
}

function cutFrom(figures: readonly Figure[], breaks: readonly SeriesBreak[]): Tally['cutFrom'] {
  const first = new Map<SeriesBreak, CalendarDate>();
  for (const cut of breaks)
    for (const figure of figures) {
      const { published } = figure;
      const known = first.get(cut);
      if (published === null || (known !== undefined && published >= known)) continue;
      if (isNewCount(cut, figure)) first.set(cut, published);
    }
  return first;
}
