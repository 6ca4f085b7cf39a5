import * as v from 'valibot';
import { calendarDate } from '../../domain/calendar-date.ts';
import { type DatedText, WORDED, type WordedTable } from '../../domain/dated-text.ts';
import { DayText, Id, LongText } from '../cell-shapes.ts';
import { MOST_ROWS } from '../limits.ts';
import { table } from '../table.ts';

const row = v.strictObject({
  table: v.picklist(Object.keys(WORDED) as WordedTable[]),
  row: Id,
  column: v.picklist([...new Set(Object.values(WORDED).flat())]),
  from: DayText,
  before: LongText,
});
type TextRow = v.InferOutput<typeof row>;

export const texts = table({
  row,
  mostRows: MOST_ROWS,
  inEveryDocument: false,
  key: null,
  references: {},
  figure: null,
  knownOn: [],
  said: null,
  part: textsOf,
});

function textsOf({ texts: rows }: { readonly texts: readonly TextRow[] }): readonly DatedText[] {
  return rows.map(({ row: id, from, ...text }) => ({ ...text, id, from: calendarDate(from) }));
}
