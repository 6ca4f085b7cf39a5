import * as v from 'valibot';
import type { Fault } from './faults.ts';
import { foundWords, issueWords } from './issue-words.ts';

/** What the parser of a catalog or of `config.json` found wrong, all of it, as faults. */
export function faultsOfIssues(issues: readonly v.BaseIssue<unknown>[]): readonly Fault[] {
  return issues.map((issue) => ({
    path: v.getDotPath(issue) ?? '$',
    ...issueWords(issue),
    found: foundWords(issue.input),
  }));
}
