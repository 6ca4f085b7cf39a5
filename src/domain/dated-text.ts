import type { CalendarDate } from './calendar-date.ts';

/** The texts of a ledger that stand on pages whatever the day, by table and column. */
export const WORDED = {
  dataset: ['title', 'subtitle'],
  questions: ['title', 'title_past', 'counted', 'scope_note', 'rule_words', 'coverage'],
  measures: ['name', 'definition'],
  populations: ['name', 'definition'],
} as const;
export type WordedTable = keyof typeof WORDED;

/** Tables whose texts are read from a view. A measure and a population hold theirs by day, for figures hold them. */
type ReadFromView = 'dataset' | 'questions';

/** That a text could be said from a day on only, and what stands in its place until then (R23). */
export interface DatedText {
  readonly table: ReadFromView;
  /** Of a row in that table; of the dataset itself its own. */
  readonly id: string;
  readonly column: (typeof WORDED)[ReadFromView][number];
  readonly from: CalendarDate;
  readonly before: string;
}

/** A text, with what was said in its place before the days from which more could be said (R23). */
export interface TextByDay {
  readonly text: string;
  /** Oldest first. */
  readonly earlier: readonly { readonly until: CalendarDate; readonly text: string }[];
}

/** The text as it could be said on a day. */
export function textOn({ text, earlier }: TextByDay, day: CalendarDate): string {
  return earlier.find(({ until }) => until > day)?.text ?? text;
}
