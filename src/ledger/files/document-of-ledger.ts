import { ROWS_FORMAT } from '../formats.ts';
import * as v from 'valibot';
import type { Descriptor } from './descriptor.ts';
import { DatasetDocument } from '../document.ts';
import { TABLE_NAMES, type TableName, TABLES } from '../tables.ts';
import type { Ledger } from './ledger.ts';

/** The document of a ledger without faults: every table's rows, keys in the schema's order, empty cells left out. */
export function documentOf({ id, sheets, descriptor: { descriptor } }: Ledger): DatasetDocument {
  const licence = descriptor?.licenses[0];
  if (!descriptor || !licence)
    throw new Error(`The ledger "${id}" was compiled unchecked: it has no descriptor.`);
  const tables = TABLE_NAMES.map((table) => [
    table,
    sheets[table].rows.map((row) => inSchemaOrder(table, row)),
  ]);
  const document = {
    format: ROWS_FORMAT,
    id,
    title: descriptor.title,
    subtitle: descriptor.figuredesk.subtitle,
    version: descriptor.version,
    licence: { name: licence.title ?? licence.name, url: licence.path },
    opensAsOf: descriptor.figuredesk.opensAsOf,
    ...asGiven(descriptor.figuredesk),
    ...Object.fromEntries(tables),
  };
  return v.parse(DatasetDocument, document);
}

/** Of the end of the crisis only what the descriptor says. */
function asGiven({
  endedOn,
  crisis,
}: Descriptor['figuredesk']): Pick<Descriptor['figuredesk'], 'endedOn' | 'crisis'> {
  return {
    ...(endedOn === undefined ? {} : { endedOn }),
    ...(crisis === undefined ? {} : { crisis }),
  };
}

function inSchemaOrder(table: TableName, row: object): object {
  const cells = new Map<string, unknown>(Object.entries(row));
  const columns = Object.keys(TABLES[table].row.entries);
  return Object.fromEntries(
    columns.flatMap((column) => (cells.has(column) ? [[column, cells.get(column)]] : [])),
  );
}
