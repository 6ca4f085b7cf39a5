import { latestDate } from '../domain/calendar-date.ts';
import type { WholeDataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import { held } from '../domain/held.ts';
import { once } from '../domain/once.ts';
import type { Question } from '../domain/question.ts';
import { referenceDay } from '../domain/reference-time.ts';
import { answeredBy } from './answered.ts';
import type { WholeView } from './as-of.ts';
import { isFirm, ledgerIndex } from './ledger-index.ts';
import { seriesKey } from '../domain/scope.ts';

/** Two figures that the ledger says contradict one another, at least one of them current (R19). */
export interface Disagreement {
  readonly a: Figure;
  readonly b: Figure;
  readonly note: string;
  /** The question that both answer, in one scope of it; else null. */
  readonly question: Question | null;
}

/**
 * Contradictions between figures in view, each pair once: newest reference day first, then newest publication, then
 * ledger order. A pair is over once both originators have newer figures of the same stock or running total, so that every
 * disputed claim of an answer is listed here; a flow stays true of its period. A filter keeps the pairs of which it
 * leaves one figure or both: whom it leaves out contradicts all the same.
 */
export const disagreements = once((view: WholeView): readonly Disagreement[] => {
  const { narrowed } = view;
  if (!narrowed) return contradictions(view);
  return contradictions(narrowed.whole).filter(({ a, b }) => view.includes(a) || view.includes(b));
});

function contradictions(view: WholeView): readonly Disagreement[] {
  const pairs = new Map<string, { readonly newness: string; readonly disagreement: Disagreement }>();
  for (const { a, b, kind, note } of view.dataset.relations) {
    if (kind !== 'disputed' || !view.includes(a) || !view.includes(b)) continue;
    if (!isCurrent(view, a) && !isCurrent(view, b)) continue;
    const pair = [a.id, b.id].sort().join('|');
    if (pairs.has(pair)) continue;
    const question = questionOfBoth(view.dataset, a, b);
    pairs.set(pair, { newness: newness(a, b), disagreement: { a, b, note, question } });
  }
  return [...pairs.values()]
    .sort((one, other) => (one.newness < other.newness ? 1 : one.newness > other.newness ? -1 : 0))
    .map((pair) => pair.disagreement);
}

/** True when its originator has no newer figure in view that it stands behind as its own. */
function isCurrent(view: WholeView, figure: Figure): boolean {
  if (figure.time.kind === 'flow') return true;
  const day = referenceDay(figure.time);
  const index = ledgerIndex(view.dataset);
  return !held(index.series, seriesKey(figure)).some(
    (other) => referenceDay(other.time) > day && isFirm(other, index, view.day) && view.includes(other),
  );
}

function questionOfBoth(dataset: WholeDataset, a: Figure, b: Figure): Question | null {
  const [one, other] = [answeredBy(dataset, a), answeredBy(dataset, b)];
  return one && one.scope === other?.scope ? one.question : null;
}

/** The latest reference day and the latest publication of the two, as text that sorts by both. */
function newness(a: Figure, b: Figure): string {
  const published = [a, b].map((figure) => figure.published).filter((day) => day !== null);
  return `${latestDate([referenceDay(a.time), referenceDay(b.time)])} ${latestDate(published)}`;
}
