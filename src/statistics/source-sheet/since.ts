import { compareDates } from '../../domain/calendar-date.ts';
import type { Figure, Note } from '../../domain/figure.ts';
import { periodsOverlap, referenceDay } from '../../domain/reference-time.ts';
import { type AsOfView, type Known, type RelationInView } from '../as-of.ts';
import { countingTheSame } from '../same-count.ts';

/** What came up about a figure after the day it was published, up to the day of a view. */
export interface Since {
  /** Later claims that count the same; of a flow only those of an overlapping period. */
  readonly count: number;
  /** The newest of them, by publication. */
  readonly newest: Figure | null;
  readonly notes: readonly Note[];
  readonly relations: readonly RelationInView[];
  /** The figure that took its place; null while it stands. */
  readonly supersededBy: Figure | null;
}

/** What `view` knows of a figure that `then`, the view of its own day, did not; null when that is nothing. */
export function saidSince(view: AsOfView, then: Known, figure: Figure): Since | null {
  const later = countingTheSame(view, figure)
    .filter((other) => isLaterClaim(then, figure, other))
    .sort(comparePublication);
  const known = new Set([
    ...then.notes(figure.id).map(({ text }) => text),
    ...then.relations(figure.id).map(({ other }) => other.id),
  ]);
  const since: Since = {
    count: later.length,
    newest: later.at(-1) ?? null,
    notes: view.notes(figure.id).filter(({ text }) => !known.has(text)),
    relations: view.relations(figure.id).filter(({ other }) => !known.has(other.id)),
    supersededBy: view.superseded.get(figure.id) ?? null,
  };
  const { count, notes, relations, supersededBy } = since;
  return count + notes.length + relations.length > 0 || supersededBy ? since : null;
}

function isLaterClaim(then: Known, figure: Figure, other: Figure): boolean {
  return (
    other.published !== null &&
    other.published > then.day &&
    (figure.time.kind !== 'flow' || other.time.kind !== 'flow' || periodsOverlap(figure.time, other.time))
  );
}

function comparePublication(a: Figure, b: Figure): number {
  const days = a.published && b.published ? compareDates(a.published, b.published) : 0;
  return days || compareDates(referenceDay(a.time), referenceDay(b.time));
}
