import * as v from 'valibot';
import { DayText, IdText, Title, Url } from './cell-shapes.ts';
import { mapTables, type TableName, type RowOf, TABLES } from './tables.ts';

/*
 * The one definition of the published document: the schema below is the parser, its inferred types are what code
 * uses, and the JSON Schemas served beside the data are generated from it. A row has the columns of its ledger
 * table, written alike; an empty cell is an absent key.
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

export const DatasetDocument = v.strictObject({
  format: v.literal('figuredesk/1'),
  id: IdText,
  title: Title,
  subtitle: Title,
  version: Title,
  licence: v.strictObject({ name: Title, url: Url }),
  opensAsOf: DayText,
  endedOn: v.optional(DayText),
  crisis: v.optional(Title),
  ...mapTables<Rows>(rowsOf),
});
export type DatasetDocument = v.InferOutput<typeof DatasetDocument>;
