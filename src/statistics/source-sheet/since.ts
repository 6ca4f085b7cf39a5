import { addDays, compareDates, firstNotBefore } from '../../domain/calendar-date.ts';
import { earliestDay, type Figure, type Note, type Superseding } from '../../domain/figure.ts';
import { once } from '../../domain/once.ts';
import { referenceDay } from '../../domain/reference-time.ts';
import { type AsOfView, type Known, type RelationInView } from '../as-of.ts';
import { sharingTime } from '../same-count.ts';

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
  const claims = inOrder(sharingTime(view, figure));
  const count = claims.length - firstNotBefore(claims, earliestDay, addDays(then.day, 1));
  const notes = new Set(then.notes(figure).map(({ text }) => text));
  const related = new Set(then.relations(figure).map(({ other }) => other));
  const since: Since = {
    count,
    newest: (count > 0 && claims.at(-1)) || null,
    notes: view.notes(figure).filter(({ text }) => !notes.has(text)),
    relations: view.relations(figure).filter(({ other }) => !related.has(other)),
    supersededBy: view.supersededBy(figure),
  };
  const told = since.count + since.notes.length + since.relations.length;
  return told > 0 || since.supersededBy ? since : null;
}

/** Claims by their publication; those of a count are asked for again by each figure of a document. */
const inOrder = once((claims: readonly Figure[]) =>
  claims.toSorted(
    (a, b) =>
      compareDates(earliestDay(a), earliestDay(b)) ||
      compareDates(referenceDay(a.time), referenceDay(b.time)),
  ),
);
