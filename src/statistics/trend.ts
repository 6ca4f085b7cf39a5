import type { Scope } from '../domain/question.ts';
import type { Answer } from './answers.ts';
import type { AsOfView } from './as-of.ts';
import { type Change, NONE_BEFORE } from './change.ts';
import { type Finding, findingOf } from './finding.ts';
import { seriesOf } from './series.ts';

export interface OtherTrend {
  readonly scope: Scope;
  readonly finding: Extract<Finding, { kind: 'course' }>;
}

/**
 * Which way the same count went elsewhere, where nobody leads or who does gave no number before: another speaker's course of the leading
 * scope, else that of the first other scope that counts the same thing. Null where nobody's number went up or down.
 */
export function trendBeside(view: AsOfView, { headline, groups }: Answer): OtherTrend | null {
  if (headline && !isFirst(headline.change)) return null;
  const [{ scope: leading }] = groups;
  for (const { scope } of groups) {
    if (scope.measure !== leading.measure || scope.timeKind !== leading.timeKind) continue;
    const finding = findingOf(view, seriesOf(view, scope), null);
    if (finding?.kind === 'course' && ['up', 'down'].includes(finding.direction)) return { scope, finding };
  }
  return null;
}

const FIRST: readonly string[] = [...NONE_BEFORE, 'unnamed-originator'];

const isFirst = (change: Change): boolean => change.kind === 'none' && FIRST.includes(change.reason);
