import * as v from 'valibot';
import { calendarDate } from '../../domain/calendar-date.ts';
import { LEDGER_CHANGES, type LedgerChange } from '../../domain/ledger-change.ts';
import { DayText, Id, listOf, LongText, Title } from '../cell-shapes.ts';
import { MOST_ROWS } from '../limits.ts';
import { table } from '../table.ts';

const row = v.strictObject({
  version: Title,
  published: DayText,
  kind: v.picklist(LEDGER_CHANGES),
  figures: v.pipe(listOf(Id), v.minLength(1, 'must be a list of figures: one or more')),
  note: v.optional(LongText),
});
type HistoryRow = v.InferOutput<typeof row>;

export const versions = table({
  row,
  mostRows: MOST_ROWS,
  inEveryDocument: false,
  key: null,
  references: { figures: 'figures' },
  figure: 'figures',
  knownOn: ['published'],
  said: null,
  part: changesOf,
});

function changesOf({ history: rows }: { readonly history: readonly HistoryRow[] }): readonly LedgerChange[] {
  return rows.map(({ published, note = '', ...change }) => ({
    ...change,
    day: calendarDate(published),
    note,
  }));
}
