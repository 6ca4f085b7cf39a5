import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type Ledger, ledgerOf } from '../../ledger/files/ledger.ts';

/** The names of the ledgers in a folder, in order: its folders. */
export function ledgerIds(dataFolder: string): readonly string[] {
  const entries = readdirSync(dataFolder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted();
}

/** Reads every file of a ledger's folder. Throws, naming the folder, when there is none. */
export function readLedger(folder: string): Ledger {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`There is no ledger folder ${resolve(folder)}.`);
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map(({ name }) => [name, new Uint8Array(readFileSync(join(folder, name)))] as const);
  return ledgerOf(basename(resolve(folder)), new Map(files));
}
