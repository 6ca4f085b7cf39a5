import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { RowFault } from '../faults.ts';
import { integrityFaults } from './integrity/integrity.ts';
import { TABLE_NAMES } from '../tables.ts';
import { DESCRIPTOR_FILE, type Ledger } from '../files/ledger.ts';
import { type LedgerFault, inOrder } from '../files/ledger-fault.ts';
import { outlineFaults, OUTLINES_FILE } from '../files/outlines.ts';
import { resourceFaults } from './resources.ts';
import { historyFaults } from './versions.ts';
import { textDayFaults } from './texts/text-days.ts';
import { checkBreaks, checkScopes } from './truth/coverage.ts';
import {
  checkEventOrder,
  checkNoteDays,
  checkPublication,
  checkPublicationBases,
  checkReviewDays,
  checkAskedDays,
} from './truth/dates.ts';
import { checkParts } from './truth/parts.ts';
import {
  checkAgeLimits,
  checkCharts,
  checkLeadQuestions,
  checkPercentNames,
  checkPreferences,
  checkScopesApart,
} from './truth/editorial.ts';
import { checkHistory } from './truth/history.ts';
import { checkModality } from './truth/modality.ts';
import { checkFuture, checkNoughts } from './truth/plausible.ts';
import { checkDisputes, checkDoubts, checkDuplicates, checkRelationNotes, checkUse } from './truth/rows.ts';
import { checkHedges, checkNumbersInWording } from './truth/wording.ts';
import { checkMonthlyPeriods, checkRunningTotals, checkSelfContradictions } from './truth/series.ts';

const TRUTHS = [
  checkPublication,
  checkPublicationBases,
  checkNoteDays,
  checkReviewDays,
  checkEventOrder,
  checkRunningTotals,
  checkSelfContradictions,
  checkMonthlyPeriods,
  checkParts,
  checkScopes,
  checkBreaks,
  checkDuplicates,
  checkDoubts,
  checkRelationNotes,
  checkDisputes,
  checkUse,
  checkNumbersInWording,
  checkHedges,
  checkModality,
  checkNoughts,
  checkLeadQuestions,
  checkAgeLimits,
  checkPercentNames,
  checkPreferences,
  checkScopesApart,
  checkCharts,
  checkHistory,
  checkAskedDays,
];

/**
 * Everything that is wrong with a ledger, in shape and in truth, by file and place; none hides another. What only a
 * whole ledger can be asked, such as whether every figure answers a question, waits until every table is there. `today`
 * is the day up to which something can have become known; null asks nothing of the kind.
 */
export function checkLedger(ledger: Ledger, today: CalendarDate | null = null): readonly LedgerFault[] {
  const { id, files, tables, sheets, descriptor, fileFaults } = ledger;
  const rowFaults: RowFault[] = [...integrityFaults(tables)];
  const whole = TABLE_NAMES.every((table) => sheets[table].whole);
  if (whole) for (const check of TRUTHS) check(tables, (fault) => rowFaults.push(fault));
  if (today !== null) checkFuture(tables, today, (fault) => rowFaults.push(fault));
  const faults = [
    ...fileFaults,
    ...descriptor.faults,
    ...resourceFaults(ledger, today),
    ...outlineFaults(id, files),
    ...TABLE_NAMES.flatMap((table) => sheets[table].faults),
    ...rowFaults.map((fault) => faultOfCell(ledger, fault)),
    ...(whole ? [...textDayFaults(ledger), ...historyFaults(ledger)] : []),
  ];
  return inOrder(
    faults,
    [DESCRIPTOR_FILE, OUTLINES_FILE, ...TABLE_NAMES.map((table) => `${table}.csv`)].map(
      (name) => `${id}/${name}`,
    ),
  );
}

function faultOfCell(
  { sheets }: Ledger,
  { table, row, column, message, found, allowed }: RowFault,
): LedgerFault {
  const { file, position } = sheets[table];
  return { file, ...position(row, column), message: `${column} ${message}`, found: found ?? '', allowed };
}
