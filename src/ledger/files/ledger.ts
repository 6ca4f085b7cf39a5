import { mapTables, TABLE_NAMES, type TableName } from '../tables.ts';
import type { LooseRows, Tables } from '../rows.ts';
import { type ReadDescriptor, readDescriptor } from './descriptor.ts';
import type { LedgerFault } from './ledger-fault.ts';
import { type Sheet, readSheet } from './sheet.ts';

/** The files of a ledger's folder by name. */
export type LedgerFiles = ReadonlyMap<string, Uint8Array>;

export const DESCRIPTOR_FILE = 'datapackage.json';

/** A ledger as far as it could be read; `checkLedger` says what is wrong with it. */
export interface Ledger {
  /** The name of its folder. */
  readonly id: string;
  readonly files: LedgerFiles;
  readonly descriptor: ReadDescriptor;
  readonly sheets: { readonly [Table in TableName]: Sheet<Table> };
  readonly tables: Tables;
  /** What is wrong with the files themselves: missing, unknown, not UTF-8. */
  readonly fileFaults: readonly LedgerFault[];
}

const OTHER_ENCODINGS = {
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'in the alphabet of one country',
} as const;

/** How bytes are to be read as text, as far as they tell; what follows is then read, so that one cause is one fault. */
function encodingOf(bytes: Uint8Array): 'utf-8' | keyof typeof OTHER_ENCODINGS {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** The ledger that a folder of this name with these files would be. */
export function ledgerOf(id: string, files: LedgerFiles): Ledger {
  const fileFaults: LedgerFault[] = [];
  const text = (name: string): string | null => {
    const file = `${id}/${name}`;
    const bytes = files.get(name);
    const fault = (message: string, allowed: string): void => {
      fileFaults.push({ file, line: 1, column: 1, message, found: '', allowed });
    };
    if (!bytes) {
      fault('is missing', `a file ${name} in the folder`);
      return null;
    }
    const encoding = encodingOf(bytes);
    if (encoding !== 'utf-8') fault(`is ${OTHER_ENCODINGS[encoding]}, not UTF-8`, 'text in UTF-8');
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  };
  const sheet = <Table extends TableName>(table: Table): Sheet<Table> => {
    const content = text(`${table}.csv`);
    const read = readSheet(table, `${id}/${table}.csv`, content ?? '');
    return content === null ? { ...read, faults: [] } : read;
  };
  const descriptorText = text(DESCRIPTOR_FILE);
  const descriptor = readDescriptor(`${id}/${DESCRIPTOR_FILE}`, descriptorText ?? '');
  const sheets = mapTables<Ledger['sheets']>(sheet);
  for (const name of files.keys()) {
    if (!name.endsWith('.csv') || TABLE_NAMES.some((table) => name === `${table}.csv`)) continue;
    const allowed = TABLE_NAMES.map((table) => `${table}.csv`).join(', ');
    fileFaults.push({
      file: `${id}/${name}`,
      line: 1,
      column: 1,
      message: 'is no table of a ledger',
      found: name,
      allowed,
    });
  }
  const rows = mapTables<LooseRows>((table) => sheets[table].rows);
  return {
    id,
    files,
    descriptor: descriptorText === null ? { ...descriptor, faults: [] } : descriptor,
    sheets,
    tables: {
      id,
      rows,
      unreadable: (table, row, ...columns) => columns.some((column) => sheets[table].unreadable(row, column)),
      ids: (table) => sheets[table].ids,
    },
    fileFaults,
  };
}
