import type { RowFault } from '../../faults.ts';
import type { Tables } from '../../rows.ts';
import { checkIds, checkReferences, checkTrees } from './identity.ts';
import { checkQuantities } from './quantities.ts';
import { checkNotes, checkPoints, checkQuestions, checkRelations, checkReviews } from './remarks.ts';
import { checkRevisions } from './revisions.ts';
import { checkRowCounts } from './sizes.ts';
import { checkTexts } from './texts.ts';
import { checkEvents, checkTimes } from './times.ts';

const CHECKS = [
  checkRowCounts,
  checkIds,
  checkReferences,
  checkTrees,
  checkQuantities,
  checkTimes,
  checkRevisions,
  checkNotes,
  checkRelations,
  checkReviews,
  checkEvents,
  checkQuestions,
  checkPoints,
  checkTexts,
];

/**
 * What a document must be beyond its shape for the domain to stand on it: all faults, in time that grows with the
 * number of rows. The gate refuses a document for any of them; the ledger check lists the same ones by cell.
 */
export function integrityFaults(tables: Tables): readonly RowFault[] {
  const faults: RowFault[] = [];
  for (const check of CHECKS) check(tables, (fault) => faults.push(fault));
  return faults;
}
