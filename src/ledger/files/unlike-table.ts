import type { Cell } from './csv.ts';
import type { LedgerFault } from './ledger-fault.ts';

const SEPARATORS: Readonly<Record<string, string>> = { ';': 'semicolons', '\t': 'tabs', '|': 'bars' };

/** Why a text is not such a table at all, so that one cause is one fault; null when it is one, with or without faults. */
export function unlikeTable(
  text: string,
  header: readonly Cell[],
  known: readonly string[],
): Pick<LedgerFault, 'message' | 'found' | 'allowed'> | null {
  const [found = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  if (header.some((cell) => known.includes(cell.text))) return null;
  const other = Object.entries(SEPARATORS).find(([separator]) =>
    found.split(separator).some((name) => known.includes(name.replaceAll('"', '').trim())),
  );
  if (other) return { message: `has ${other[1]} between its cells`, found, allowed: 'commas between cells' };
  return { message: 'has no header', found, allowed: known.join(',') };
}
