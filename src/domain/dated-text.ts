import type { CalendarDate } from './calendar-date.ts';

/** The texts of a ledger that stand on pages whatever the day, by table and column. */
export const WORDED = {
  dataset: ['title', 'subtitle'],
  questions: ['title', 'title_past', 'counted', 'scope_note', 'rule_words', 'coverage'],
  measures: ['name', 'definition'],
  populations: ['name', 'definition'],
} as const;
export type WordedTable = keyof typeof WORDED;
export type WordedColumn = (typeof WORDED)[WordedTable][number];

/** That a text could be said from a day on only, and what stands in its place until then (R23). */
export interface DatedText {
  readonly table: WordedTable;
  /** Of a row in that table; of the dataset itself its own. */
  readonly id: string;
  readonly column: WordedColumn;
  readonly from: CalendarDate;
  readonly before: string;
}
