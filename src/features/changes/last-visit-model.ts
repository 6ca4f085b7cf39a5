import { type CalendarDate, parseCalendarDate } from '../../domain/calendar-date.ts';
import type { WholeDataset } from '../../domain/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import type { WholeView } from '../../statistics/as-of.ts';

/** What a ledger held when a reader last looked. */
export interface LastVisit {
  readonly day: CalendarDate;
  readonly figures: readonly string[];
}

/** What was kept of a visit; null when it is nothing that we wrote. */
export function readLastVisit(text: string | null): LastVisit | null {
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null || !('day' in kept) || !('figures' in kept)) return null;
    const day = typeof kept.day === 'string' ? parseCalendarDate(kept.day) : null;
    const figures = Array.isArray(kept.figures) ? kept.figures : null;
    return day !== null && figures?.every((id) => typeof id === 'string') ? { day, figures } : null;
  } catch {
    return null;
  }
}

/** Rows that the ledger did not hold then, in its own order. Rows that it has lost since are none of them. */
export function addedSince(visit: LastVisit, dataset: WholeDataset): readonly Figure[] {
  const known = new Set(visit.figures);
  return [...dataset.figures.values()].filter(({ id }) => !known.has(id));
}

/** Of added rows those that were public by the day being read, superseded since or not (R23). */
export function addedInView(visit: LastVisit, view: WholeView): readonly Figure[] {
  return addedSince(visit, view.dataset).filter(
    (figure) => view.includes(figure) || view.supersededBy(figure),
  );
}

/** The visit once these figures were seen too; what stands beyond the day being read stays new. */
export function afterSeeing(visit: LastVisit, seen: readonly Figure[], day: CalendarDate): LastVisit {
  return { day, figures: [...new Set([...visit.figures, ...seen.map(({ id }) => id)])] };
}
