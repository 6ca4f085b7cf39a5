import { type CalendarDate, compareDates } from '../domain/calendar-date.ts';
import type { WholeDataset } from '../domain/dataset.ts';
import type { CrisisEvent } from '../domain/event.ts';
import type { Figure } from '../domain/figure.ts';
import type { LedgerChange } from '../domain/ledger-change.ts';

/** Something that whoever follows a dataset has to be told, and the day on which it became known to them. */
export type Subscription =
  | {
      readonly kind: 'figure';
      readonly day: CalendarDate;
      readonly figure: Figure;
      /** The version that added it after the ledger was first published; null when it was there from the first. */
      readonly added: LedgerChange | null;
    }
  | { readonly kind: 'edited'; readonly day: CalendarDate; readonly change: LedgerChange }
  | { readonly kind: 'event'; readonly day: CalendarDate; readonly event: CrisisEvent };

/**
 * All of it, newest first. A figure is told once: on the day it was said, or on the later day on which a version of the
 * ledger added it, however far back it speaks. A figure that nobody dates is told when it was added.
 */
export function toldToSubscribers(dataset: WholeDataset): readonly Subscription[] {
  const added = new Map(
    dataset.history
      .filter(({ kind }) => kind === 'added')
      .flatMap((change) => change.figures.map((figure) => [figure, change] as const)),
  );
  const figures = [...dataset.figures.values()].flatMap((figure): readonly Subscription[] => {
    const change = added.get(figure) ?? null;
    const day = change?.day ?? figure.published;
    return day === null ? [] : [{ kind: 'figure', day, figure, added: change }];
  });
  const edits = dataset.history
    .filter(({ kind }) => kind === 'edited')
    .map((change): Subscription => ({ kind: 'edited', day: change.day, change }));
  const events = dataset.events.map((event): Subscription => ({
    kind: 'event',
    day: event.knownFrom,
    event,
  }));
  return [...edits, ...figures, ...events].sort((a, b) => compareDates(b.day, a.day));
}
