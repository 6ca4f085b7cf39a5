import * as v from 'valibot';
import { calendarDate, compareDates } from '../../domain/calendar-date.ts';
import { type DatedText, type TextByDay, WORDED, type WordedTable } from '../../domain/dated-text.ts';
import { DayText, IdText, LongText } from '../cell-shapes.ts';
import { MOST_ROWS } from '../limits.ts';
import { table } from '../table.ts';
import { keysOf } from '../../domain/keys-of.ts';

const row = v.strictObject({
  table: v.picklist(keysOf(WORDED)),
  row: IdText,
  column: v.picklist([...new Set(Object.values(WORDED).flat())]),
  from: DayText,
  before: LongText,
});
export type TextRow = v.InferOutput<typeof row>;

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

interface Needed {
  readonly texts: readonly TextRow[];
}

function textsOf({ texts: rows }: Needed): readonly DatedText[] {
  return rows
    .filter(isReadFromView)
    .map(({ row: id, from, ...text }) => ({ ...text, id, from: calendarDate(from) }));
}

/** A checked row names a column that its table has. */
const isReadFromView = (row: TextRow): row is TextRow & Pick<DatedText, 'table' | 'column'> =>
  row.table === 'dataset' || row.table === 'questions';

/** A text of the rows of one table, by the day: what a row of that name says in a column. */
export function textsByDay(
  { texts: rows }: Needed,
  of: WordedTable,
): (id: string, column: TextRow['column'], text: string) => TextByDay {
  const own = Map.groupBy(
    rows.filter((row) => row.table === of),
    ({ row: id, column }) => `${column} ${id}`,
  );
  return (id, column, text) => ({
    text,
    earlier: (own.get(`${column} ${id}`) ?? [])
      .map(({ from, before }) => ({ until: calendarDate(from), text: before }))
      .toSorted((a, b) => compareDates(a.until, b.until)),
  });
}
