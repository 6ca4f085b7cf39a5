import * as v from 'valibot';
import type { Descriptor } from './descriptor.ts';
import { DatasetDocument, TABLES, type TableName } from '../document.ts';
import type { Ledger } from './ledger.ts';

/** The document of a ledger without faults: every table's rows, keys in the schema's order, empty cells left out. */
export function documentOf({ id, sheets, descriptor: { descriptor } }: Ledger): DatasetDocument {
  const licence = descriptor?.licenses[0];
  if (!descriptor || !licence)
    throw new Error(`The ledger "${id}" was compiled unchecked: it has no descriptor.`);
  const tables = Object.entries(sheets).map(([table, sheet]) => [
    table,
    sheet.rows.map((row) => inSchemaOrder(table, row)),
  ]);
  const document = {
    format: 'figuredesk/1',
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

function inSchemaOrder(table: string, row: object): object {
  const cells = new Map<string, unknown>(Object.entries(row));
  const columns = isTable(table) ? Object.keys(TABLES[table].entries) : [];
  return Object.fromEntries(
    columns.flatMap((column) => (cells.has(column) ? [[column, cells.get(column)]] : [])),
  );
}

function isTable(name: string): name is TableName {
  return name in TABLES;
}
