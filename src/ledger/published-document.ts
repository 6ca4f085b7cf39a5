import * as v from 'valibot';
import { wholeUpTo } from './cell-shapes.ts';
import { type CellSchema, columnsOf, type ColumnTable, type Dictionary, mayBeEmpty } from './columns.ts';
import { type DatasetDocument, HEAD } from './document.ts';
import { DOCUMENT_FORMAT } from './formats.ts';
import { mapTables, type RowOf, type TableName, TABLES } from './tables.ts';

type Columns = { readonly [Table in TableName]: v.GenericSchema<ColumnTable, ColumnTable> };

export function tableSchema(table: TableName): Columns[TableName] {
  const columns = columnTable(table);
  // Of a table by columns its rows alone have a type: code has it by rows.
  return (TABLES[table].inEveryDocument ? columns : v.optional(columns)) as unknown as Columns[TableName];
}

/** A document as it is published. */
export const PublishedDocument = v.strictObject({
  format: v.literal(DOCUMENT_FORMAT),
  ...HEAD,
  ...mapTables<Columns>(tableSchema),
});
export type PublishedDocument = v.InferOutput<typeof PublishedDocument>;

/** The document as it is published, its tables by columns. */
export function publishedForm(document: DatasetDocument): PublishedDocument {
  const tables = mapTables<{ readonly [Table in TableName]: ColumnTable }>((table) =>
    inColumns(table, document[table]),
  );
  return { ...document, format: DOCUMENT_FORMAT, ...tables };
}

/** The shape of a table, made of what its own file says of each column. That columns are as long as the table is no shape. */
function columnTable(table: TableName) {
  const { mostRows } = TABLES[table];
  const columns = columnsOf(table).map(([name, schema]) => [name, columnSchema(schema)] as const);
  return v.strictObject({
    rows: wholeUpTo(mostRows),
    columns: v.strictObject(Object.fromEntries(columns)),
  });
}

function columnSchema(schema: CellSchema): v.GenericSchema {
  const place = v.pipe(v.number(), v.integer(), v.minValue(0));
  if (!mayBeEmpty(schema))
    return v.union([v.array(schema), v.strictObject({ values: v.array(schema), at: v.array(place) })]);
  const cell = schema.wrapped ?? schema;
  const dictionary = v.strictObject({ values: v.array(cell), at: v.array(v.nullable(place)) });
  return v.optional(v.union([v.array(v.nullable(cell)), dictionary]));
}

/** The rows of a table by columns: of the two ways to write a column the one that takes fewer bytes. */
export function inColumns<Table extends TableName>(table: Table, rows: readonly RowOf<Table>[]): ColumnTable {
  const columns = columnsOf(table).flatMap(([name, schema]) => {
    const cells = rows.map((row: Readonly<Record<string, unknown>>) => row[name] ?? null);
    const isLeftOut = mayBeEmpty(schema) && cells.every((cell) => cell === null);
    return isLeftOut ? [] : [[name, shorter(cells)] as const];
  });
  return { rows: rows.length, columns: Object.fromEntries(columns) };
}

function shorter(cells: readonly unknown[]): readonly unknown[] | Dictionary {
  const places = new Map<string, number>();
  const values: unknown[] = [];
  let plainBytes = 0;
  const at = cells.map((cell) => {
    if (cell === null) return null;
    const text = JSON.stringify(cell);
    plainBytes += text.length + 1;
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, values.length);
    return values.push(cell) - 1;
  });
  const dictionary = { values, at };
  const empty = at.filter((place) => place === null).length;
  return JSON.stringify(dictionary).length < plainBytes + 5 * empty ? dictionary : cells;
}
