import { compareDates } from '../../domain/calendar-date.ts';
import type { Figure, Note, Superseding } from '../../domain/figure.ts';
import { referenceDay, sharesTime } from '../../domain/reference-time.ts';
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
  readonly supersededBy: Superseding | null;
}

/** What `view` knows of a figure that `then`, the view of its own day, did not; null when that is nothing. */
export function saidSince(view: AsOfView, then: Known, figure: Figure): Since | null {
  const later = countingTheSame(view, figure)
    .filter((other) => isLaterClaim(then, figure, other))
    .sort(comparePublication);
  const notes = new Set(then.notes(figure).map(({ text }) => text));
  const related = new Set(then.relations(figure).map(({ other }) => other));
  const since: Since = {
    count: later.length,
    newest: later.at(-1) ?? null,
    notes: view.notes(figure).filter(({ text }) => !notes.has(text)),
    relations: view.relations(figure).filter(({ other }) => !related.has(other)),
    supersededBy: view.superseded.get(figure) ?? null,
  };
  const told = since.count + since.notes.length + since.relations.length;
  return told > 0 || since.supersededBy ? since : null;
}

function isLaterClaim(then: Known, figure: Figure, other: Figure): boolean {
  return other.published !== null && other.published > then.day && sharesTime(figure.time, other.time);
}

function comparePublication(a: Figure, b: Figure): number {
  const days = a.published && b.published ? compareDates(a.published, b.published) : 0;
  return days || compareDates(referenceDay(a.time), referenceDay(b.time));
}
