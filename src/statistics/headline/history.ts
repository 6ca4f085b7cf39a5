import { type CalendarDate, addDays, compareDates } from '../../domain/calendar-date.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Figure, SupersedeReason } from '../../domain/figure.ts';
import { held } from '../../domain/held.ts';
import { once } from '../../domain/once.ts';
import type { Question } from '../../domain/question.ts';
import { referenceDay } from '../../domain/reference-time.ts';
import { type AsOfView, type Known, knownOn } from '../as-of.ts';
import { goesStale } from '../freshness.ts';
import type { HeadlinePick, RuleStep } from './pick.ts';
import { leadingOf, leadingScopes } from './leading.ts';
import { ledgerIndex } from '../ledger-index.ts';
import { seriesKey } from '../../domain/scope.ts';

/**
 * Why another figure leads than before.
 * `first`: nothing led before. `none`: nothing may lead any more. `replaced`: what led was superseded.
 * `newer`: the same speaker gave a newer figure of the same thing. `past`: what led is no longer current.
 * `step`: both are current, and this step of the rule decided.
 */
export type HeadlineChangeReason =
  | { readonly kind: 'first' | 'none' | 'newer' | 'past' }
  | { readonly kind: 'replaced'; readonly reason: SupersedeReason }
  | { readonly kind: 'step'; readonly step: RuleStep['step'] };

/** A day on which the page's headline became another figure, by the ledger's own rule. */
export interface HeadlineChange {
  readonly day: CalendarDate;
  /** Null when from this day no figure led. */
  readonly figure: Figure | null;
  readonly reason: HeadlineChangeReason;
}

/**
 * How the headline of a question changed up to the day of the view, newest first (R23). Only days on which a figure of a
 * leading scope was published, gave way to another, turned out an echo or grew too old are asked: on every other day the same
 * figure leads.
 */
export function headlineHistory({ dataset, day }: AsOfView, question: Question): readonly HeadlineChange[] {
  const changes = allChanges(dataset)(question);
  const latest = changes.findIndex((change) => change.day <= day);
  return latest < 0 ? [] : changes.slice(latest);
}

/** Newest first. Those up to one day are the last of those up to a later one, so that every day of a ledger reads the same list. */
const allChanges = once((dataset: Dataset) => once((question: Question) => changesOf(dataset, question)));

function changesOf(dataset: Dataset, question: Question): readonly HeadlineChange[] {
  const changes: HeadlineChange[] = [];
  let before: Figure | null = null;
  for (const day of daysOfChange(dataset, question)) {
    const known = knownOn(dataset, day);
    const pick = leadingOf(known, question).pick;
    const figure = pick?.figure ?? null;
    if (figure !== before) changes.push({ day, figure, reason: reasonFor(known, before, pick) });
    before = figure;
  }
  return changes.reverse();
}

/** Days on which the claims of a leading scope become others or too old, oldest first. */
function daysOfChange(dataset: Dataset, question: Question): readonly CalendarDate[] {
  const index = ledgerIndex(dataset);
  const byScope = index.membersOf(question);
  const rows = leadingScopes(question).flatMap((scope) => held(byScope, scope).flat());
  const members = new Set(rows.map(({ figure }) => figure));
  const days = new Set<CalendarDate>();
  for (const { figure } of rows) {
    if (figure.published === null) continue;
    days.add(figure.published);
    if (goesStale(dataset, question, figure))
      days.add(addDays(referenceDay(figure.time), question.ageLimitDays + 1));
  }
  for (const { old, day } of index.replacements) if (members.has(old)) days.add(day);
  for (const [figure, day] of index.echoes) if (members.has(figure)) days.add(day);
  return [...days].sort(compareDates);
}

function reasonFor(known: Known, before: Figure | null, pick: HeadlinePick | null): HeadlineChangeReason {
  if (before === null) return { kind: 'first' };
  const by = known.supersededBy(before);
  if (by) return { kind: 'replaced', reason: by.supersedes.reason };
  if (!pick) return { kind: 'none' };
  const lost = pick.trace.find(({ left }) => !left.includes(before));
  if (lost && lost !== pick.trace[0]) return { kind: 'step', step: lost.step };
  return { kind: seriesKey(before) === seriesKey(pick.figure) ? 'newer' : 'past' };
}
