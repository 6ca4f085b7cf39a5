import { liesBetween } from '../../../domain/series-break.ts';
import type { SubjectIds } from '../../../domain/subject.ts';
import { cutOf } from '../../row-values.ts';
import type { Tables } from '../../rows.ts';
import type { LedgerClaim } from './claims.ts';

/** What the ledger itself says of two figures that do not fit: that clears a fault, nothing else does. */
export interface Explanations {
  /** True when a relation names both, or one takes the place of the other, at once or printing by printing. */
  related(a: LedgerClaim, b: LedgerClaim): boolean;
  /** True when a doubt or a later note stands at one of them. */
  doubted(a: LedgerClaim, b: LedgerClaim): boolean;
  /** True when a break lies between the earlier and the later. */
  broken(earlier: LedgerClaim, later: LedgerClaim): boolean;
}

export function explanationsOf({ rows }: Tables): Explanations {
  const pairs = new Set<string>();
  const relate = (a: string | undefined, b: string | undefined): void => {
    pairs.add(`${a} ${b}`).add(`${b} ${a}`);
  };
  for (const { a, b } of rows.relations) relate(a, b);
  const printedBefore = new Map(rows.figures.map(({ id, supersedes }) => [id, supersedes]));
  for (const { id } of rows.figures) for (const old of printingsOf(id, printedBefore)) relate(id, old);
  const doubts = new Set(
    rows.notes.filter(({ kind }) => kind === 'doubt' || kind === 'later').map((note) => note.figure),
  );
  const breaks = rows.breaks.flatMap((cells) => cutOf(cells) ?? []);
  return {
    related: (a, b) => pairs.has(`${a.id} ${b.id}`),
    doubted: (a, b) => doubts.has(a.id) || doubts.has(b.id),
    broken: (earlier, later) => breaks.some((cut) => liesBetween<SubjectIds>(cut, earlier, later)),
  };
}

/** Every figure whose place one has taken in turn. A ledger at fault may go round in a circle; this does not. */
function printingsOf(
  id: string | undefined,
  printedBefore: ReadonlyMap<string | undefined, string | undefined>,
): ReadonlySet<string> {
  const printings = new Set<string>();
  let old = printedBefore.get(id);
  while (old !== undefined && !printings.has(old)) {
    printings.add(old);
    old = printedBefore.get(old);
  }
  return printings;
}
