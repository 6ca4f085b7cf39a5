import * as v from 'valibot';
import type { Fault } from '../ledger/faults.ts';
import { foundWords, issueWords } from '../ledger/issue-words.ts';
import { MOST_FAULTS } from '../ledger/limits.ts';

/** What the parser of a catalog or of `config.json` found wrong, all of it, as faults; the first of them where
 * they are very many. */
export function faultsOfIssues(issues: readonly v.BaseIssue<unknown>[]): readonly Fault[] {
  return issues.slice(0, MOST_FAULTS).map((issue) => ({
    path: v.getDotPath(issue) ?? '$',
    ...issueWords(issue),
    found: foundWords(issue.input),
  }));
}
