import { gateOf } from '../ledger/gate.ts';
import type { Ledger } from '../ledger/files/ledger.ts';
import { documentOf } from '../ledger/files/document-of-ledger.ts';
import type { LedgerFault } from '../ledger/files/ledger-fault.ts';
import { rowsById } from '../ledger/rows.ts';
import type { Bounds } from '../domain/quantity.ts';
import { held } from '../domain/held.ts';
import { clearedBy, suspicionId } from '../domain/review.ts';
import { needlessReviews, reviewedLedger } from '../statistics/suspicions/reviewed.ts';
import type { Evidence, Suspicion } from '../statistics/suspicions/suspicion.ts';

/** What a ledger without faults leaves a person to look at. */
export interface SuspicionReport {
  /** How many are open, then each open one on a line: where, why, and how to clear it. */
  readonly lines: readonly string[];
  /** Rows of reviews.csv that clear nothing. */
  readonly faults: readonly LedgerFault[];
}

/** The suspicions of a ledger that passed its check (R37), with places for editors and build logs to follow. */
export function suspicionReport(ledger: Ledger): SuspicionReport {
  const gate = gateOf(documentOf(ledger));
  if (!gate.ok) throw new Error(`The ledger "${ledger.id}" passed its check but not the gate.`);
  const { open, cleared } = reviewedLedger(gate.dataset);
  const rows = rowsById(ledger.tables.rows.figures);
  const lines = open.map((suspicion) => lineOf(ledger, rows, suspicion));
  const one = open.length === 1;
  const summary = `${ledger.id}: ${open.length} open ${one ? 'suspicion' : 'suspicions'} for a person to look at, no fault of the ledger; ${cleared.length} cleared`;
  const needless = new Set(needlessReviews(gate.dataset).map(clearedBy));
  return { lines: [summary, ...lines], faults: faultsOf(ledger, needless) };
}

function lineOf(
  ledger: Ledger,
  rows: ReadonlyMap<string, number>,
  { rule, figures, evidence }: Suspicion,
): string {
  const [first] = figures;
  const row = held(rows, first.id);
  const column = first.quantity.kind === 'range' ? 'low' : 'value';
  const { file, position } = ledger.sheets.figures;
  const place = position(row, column);
  const ids = figures.map(({ id }) => id);
  const clear = `to clear it add to reviews.csv: ${rule},${ids.toSorted().join(';')},<name or role>,<YYYY-MM-DD>,<reason>`;
  return `${file}:${place.line}:${place.column}: suspicion ${rule} of ${ids.join(', ')}: ${evidenceWords(evidence)}; ${clear}`;
}

function evidenceWords(evidence: Evidence): string {
  switch (evidence.rule) {
    case 'same-number':
      return `${evidence.number} stands under another ${evidence.differs.join(' and ')} too`;
    case 'swapped-digits':
      return evidence.by === 'twin'
        ? `${evidence.number} is ${evidence.swapped} of the other claim with two digits swapped`
        : `${evidence.number} lies outside its neighbours, ${boundsWords(evidence.between)}; ${evidence.swapped}, two digits swapped, lies between them`;
    case 'straight-line':
      return `${evidence.numbers.join(', ')} of ${evidence.days.join(', ')} lie on one straight line`;
    case 'part-above-whole':
      return `${evidence.part} is a part, by ${evidence.by}, of ${evidence.whole}`;
    case 'not-the-difference':
      return `${boundsWords(evidence.stated)} is stated, the running totals around it differ by ${boundsWords(evidence.difference)}`;
    case 'implausible-jump': {
      const slip = evidence.slip === null ? '' : `; ${evidence.slip}, one digit more or less, would fit`;
      return `${evidence.number} jumps away from ${boundsWords(evidence.between)}${slip}`;
    }
    case 'another-label':
      return `${evidence.number} fits between ${boundsWords(evidence.between)} of ${evidence.population.id}, and no claim about its own population is near`;
  }
}

function boundsWords({ low, high }: Bounds): string {
  if (high === Infinity) return `at least ${low}`;
  return low === high ? `${low}` : `${low} to ${high}`;
}

function faultsOf(ledger: Ledger, needless: ReadonlySet<string>): readonly LedgerFault[] {
  const { file, position } = ledger.sheets.reviews;
  return ledger.tables.rows.reviews.flatMap(({ rule, figures = [] }, row): LedgerFault[] => {
    if (rule === undefined || !needless.has(suspicionId(rule, figures))) return [];
    return [
      {
        file,
        ...position(row, 'figures'),
        message: `figures fit no suspicion of ${rule}`,
        found: figures.join(';'),
        allowed: 'the figures of a suspicion that `npm run data` lists',
      },
    ];
  });
}
