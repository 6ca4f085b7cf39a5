import { isOlderVersion } from '../version.ts';
import type { Ledger } from '../files/ledger.ts';
import type { LedgerFault } from '../files/ledger-fault.ts';

/** No change is told of a version that comes after the ledger's own. */
export function historyFaults({ tables, sheets, descriptor }: Ledger): readonly LedgerFault[] {
  const own = descriptor.descriptor?.version;
  if (own === undefined) return [];
  return tables.rows.history.flatMap(({ version = '' }, row): LedgerFault[] => {
    if (!isOlderVersion(own, version)) return [];
    const message = 'version is after that of the ledger';
    const { file, position } = sheets.history;
    return [{ file, ...position(row, 'version'), message, found: version, allowed: `${own} or earlier` }];
  });
}
