import * as v from 'valibot';
import { DayText, IdText, Title, Url } from './cell-shapes.ts';
import { DOCUMENT_FORMAT, ROWS_FORMAT } from './formats.ts';
import { mapTables, type TableName, type RowOf, TABLES } from './tables.ts';

/*
 * The one definition of the published document: the tables' own files say what a cell may hold, and from that come the
 * parser, the types that code uses, and the JSON Schemas served beside the data. Version 2 is published, with its tables by
 * columns (`published-document.ts`, read by `rows-of-columns.ts`). Version 1 is still read; it has them by rows, as code has
 * them. A row has the columns of its ledger table, written alike; an empty cell is an absent key.
 */

type Rows = { readonly [Table in TableName]: v.GenericSchema<RowOf<Table>[], RowOf<Table>[]> };

function rowsOf<Table extends TableName>(table: Table): Rows[Table] {
  const { row, mostRows, inEveryDocument } = TABLES[table];
  const rows = v.pipe(
    v.array<v.GenericSchema>(row),
    v.maxLength(mostRows, `must be a shorter table: up to ${mostRows} rows`),
  );
  // The rows of the table of this name, whichever it is.
  return (inEveryDocument ? rows : v.optional(rows, [])) as unknown as Rows[Table];
}

/** What stands above the tables. */
export const HEAD = {
  id: IdText,
  title: Title,
  subtitle: Title,
  version: Title,
  licence: v.strictObject({ name: Title, url: Url }),
  opensAsOf: DayText,
  endedOn: v.optional(DayText),
  crisis: v.optional(Title),
};

export const DatasetDocument = v.strictObject({
  format: v.literal(ROWS_FORMAT, `must be a format that is known here: ${DOCUMENT_FORMAT} or ${ROWS_FORMAT}`),
  ...HEAD,
  ...mapTables<Rows>(rowsOf),
});
export type DatasetDocument = v.InferOutput<typeof DatasetDocument>;
