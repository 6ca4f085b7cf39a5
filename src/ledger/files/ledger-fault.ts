import { foundWords } from '../issue-words.ts';

/** A fault of a ledger's file. Line and column count from 1 and point at where the cell begins. */
export interface LedgerFault {
  /** The file as the ledger's folder names it, such as `mosul-2016-2017/figures.csv`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly found: string;
  readonly allowed: string;
}

/** The fault on one line, as editors and build logs can follow it. */
export function faultLine({ file, line, column, message, found, allowed }: LedgerFault): string {
  const words = `${message}, found "${foundWords(found)}", allowed ${allowed}`;
  return `${file}:${line}:${column}: ${words.replaceAll(/\s*\n\s*/g, ' ')}`;
}

/** From so many faults of one kind in one file on, they are told in one line. */
const MANY = 6;
const PLACES_TOLD = 5;

/** All faults in lines: many of one kind, such as a column in another date format, are one line with the first places. */
export function faultLines(faults: readonly LedgerFault[]): readonly string[] {
  const kinds = Map.groupBy(faults, ({ file, message, allowed }) => `${file}\n${message}\n${allowed}`);
  return [...kinds.values()].flatMap((alike) => {
    const [first, ...rest] = alike;
    if (!first || alike.length < MANY) return alike.map(faultLine);
    const places = rest.slice(0, PLACES_TOLD).map(({ line, column }) => `${line}:${column}`);
    return `${faultLine(first)}; ${rest.length} more like it, at ${places.join(', ')}${rest.length > PLACES_TOLD ? ', …' : ''}`;
  });
}

/** By file in the given order, then by place. */
export function inOrder(faults: readonly LedgerFault[], files: readonly string[]): readonly LedgerFault[] {
  return faults.toSorted(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
}

/** A ledger that may not be compiled, with everything that is wrong with it. */
export class FaultyLedger extends Error {
  override readonly name = 'FaultyLedger';
  readonly faults: readonly LedgerFault[];

  constructor(id: string, faults: readonly LedgerFault[]) {
    super(
      `The ledger "${id}" has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}:\n${faultLines(faults).join('\n')}`,
    );
    this.faults = faults;
  }
}
