import type { CalendarDate } from '../../domain/calendar-date.ts';
import { TABLE_NAMES, TABLES, type TableName } from '../tables.ts';
import { publicationDays } from '../row-values.ts';
import { type ColumnSchema, columnKind } from '../files/read-cell.ts';
import { OUTLINES_FILE } from '../files/outlines.ts';
import type { Ledger } from '../files/ledger.ts';
import type { LedgerFault } from '../files/ledger-fault.ts';

/** That the descriptor describes this ledger: its folder, a day with something to show, every table and its columns. */
export function resourceFaults(
  { id, files, sheets, tables, descriptor: { descriptor, faultAt } }: Ledger,
  today: CalendarDate | null,
): readonly LedgerFault[] {
  if (!descriptor) return [];
  const faults: LedgerFault[] = [];
  if (descriptor.name !== id)
    faults.push(faultAt('name', 'is not the name of the folder', descriptor.name, id));
  const first = publicationDays(tables.rows.figures, tables.rows.sources)
    .flatMap((day) => day ?? [])
    .toSorted()[0];
  const { opensAsOf } = descriptor.figuredesk;
  if (first !== undefined && opensAsOf < first) {
    faults.push(
      faultAt(
        'figuredesk.opensAsOf',
        'is before the first figure was published',
        opensAsOf,
        `${first} or later`,
      ),
    );
  }
  if (today !== null && opensAsOf > today) {
    faults.push(faultAt('figuredesk.opensAsOf', 'is after today', opensAsOf, `${today} or earlier`));
  }
  const named = new Map<string, number>();
  descriptor.resources.forEach((resource, index) => {
    const { name, path } = resource;
    const at = `resources.${index}`;
    if (named.has(name)) faults.push(faultAt(`${at}.name`, 'stands twice', name, 'each resource once'));
    named.set(name, index);
    if (!('schema' in resource)) return undefined;
    const { schema } = resource;
    const table = TABLE_NAMES.find((table) => table === name);
    if (!table)
      return faults.push(faultAt(`${at}.name`, 'is no table of a ledger', name, TABLE_NAMES.join(', ')));
    if (path !== `${table}.csv`)
      faults.push(faultAt(`${at}.path`, 'is not the file of the table', path, `${table}.csv`));
    const columns = sheets[table].columns.join(',');
    const fields = schema.fields.map((field) => field.name).join(',');
    if (columns !== '' && fields !== columns)
      faults.push(faultAt(`${at}.schema.fields`, 'are not the columns of the table', fields, columns));
    schema.fields.forEach((field, number) => {
      const allowed = fieldTypes(table, field.name);
      if (!allowed || allowed.includes(field.type)) return;
      faults.push(
        faultAt(
          `${at}.schema.fields.${number}.type`,
          `is not the type of ${field.name}`,
          field.type,
          allowed.join(', '),
        ),
      );
    });
    return undefined;
  });
  for (const table of TABLE_NAMES.filter((name) => !named.has(name))) {
    faults.push(
      faultAt('resources', `lacks the table ${table}`, [...named.keys()].join(', '), TABLE_NAMES.join(', ')),
    );
  }
  if (files.has(OUTLINES_FILE) !== named.has('outlines')) {
    const allowed = `a resource "outlines" where there is ${OUTLINES_FILE}, and only there`;
    faults.push(faultAt('resources', 'are not all files with data', [...named.keys()].join(', '), allowed));
  }
  return faults;
}

function fieldTypes(table: TableName, column: string): readonly string[] | null {
  const schemas: Readonly<Record<string, ColumnSchema>> = TABLES[table].row.entries;
  const schema = schemas[column];
  if (!schema) return null;
  switch (columnKind(schema)) {
    case 'number':
      return ['number', 'integer'];
    case 'boolean':
      return ['boolean'];
    case 'list':
      return ['list', 'string'];
    case 'text':
      return ['string', 'date'];
  }
}
