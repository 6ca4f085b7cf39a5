import type { CalendarDate } from '../domain/calendar-date.ts';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { checkLedger } from '../ledger/checks/check.ts';
import { ledgerIds } from '../data-access/node/ledger-folders.ts';
import { TABLE_NAMES } from '../ledger/tables.ts';
import type { Ledger } from '../ledger/files/ledger.ts';
import { readLedger } from '../data-access/node/ledger-folders.ts';
import { type LedgerFault, faultLine, faultLines } from '../ledger/files/ledger-fault.ts';

/**
 * Checks the named ledgers of a folder, or all of them: one line a fault, and one line a ledger with the rows of
 * every table. Then `review` may say more of each ledger without a fault; it returns the further faults it found.
 * Returns 1 when there is any fault, no ledger, or none of a given name; else 0.
 */
export function reportLedgers(
  dataFolder: string,
  names: readonly string[],
  print: (line: string) => void,
  today: CalendarDate | null = null,
  review: (ledger: Ledger) => readonly LedgerFault[] = () => [],
): 0 | 1 {
  if (!statSync(dataFolder, { throwIfNoEntry: false })?.isDirectory()) {
    print(`There is no data folder ${dataFolder}.`);
    return 1;
  }
  const there = ledgerIds(dataFolder);
  const missing = names.filter((name) => !there.includes(name));
  for (const name of missing)
    print(`There is no dataset "${name}" in ${dataFolder}; there is ${there.join(', ') || 'none'}.`);
  if (there.length === 0) print(`There is no dataset in ${dataFolder}.`);
  let result: 0 | 1 = missing.length > 0 || there.length === 0 ? 1 : 0;
  for (const id of names.length > 0 ? new Set(names.filter((name) => there.includes(name))) : there) {
    const ledger = readLedger(join(dataFolder, id));
    const faults = checkLedger(ledger, today);
    for (const line of faultLines(faults)) print(line);
    const counts = TABLE_NAMES.map((table) => `${ledger.sheets[table].rows.length} ${table}`).join(', ');
    print(
      `${id}: ${counts}; ${faults.length === 0 ? 'no fault' : faults.length === 1 ? '1 fault' : `${faults.length} faults`}`,
    );
    const found = faults.length === 0 ? review(ledger) : [];
    for (const fault of found) print(faultLine(fault));
    if (faults.length + found.length > 0) result = 1;
  }
  return result;
}
