import { latestDate } from '../../domain/calendar-date.ts';
import type { WholeDataset } from '../../domain/dataset.ts';
import type { Review } from '../../domain/review.ts';
import { clearedBy } from '../../domain/review.ts';
import { type WholeView, asOfView } from '../as-of.ts';
import type { Suspicion } from './suspicion.ts';
import { suspicionsIn } from './suspicions.ts';

export interface Cleared {
  readonly suspicion: Suspicion;
  readonly review: Review;
}

export interface Reviewed {
  readonly open: readonly Suspicion[];
  readonly cleared: readonly Cleared[];
}

/** The suspicions in view, those apart that a person had cleared by its day (R37). */
export function reviewed(view: WholeView): Reviewed {
  const reviews = new Map(
    view.dataset.reviews
      .filter(({ knownFrom }) => knownFrom <= view.day)
      .map((review) => [clearedBy(review), review]),
  );
  const open: Suspicion[] = [];
  const cleared: Cleared[] = [];
  for (const suspicion of suspicionsIn(view)) {
    const review = reviews.get(suspicion.id);
    if (review) cleared.push({ suspicion, review });
    else open.push(suspicion);
  }
  return { open, cleared };
}

/** All that a ledger holds, as if asked on its last day; figures without a day of publication are among it. */
export function wholeLedger(dataset: WholeDataset): WholeView {
  const days = [...dataset.figures.values()].flatMap((figure) => figure.published ?? []);
  const last = latestDate([
    ...days,
    ...dataset.reviews.map(({ knownFrom }) => knownFrom),
    ...dataset.breaks.map(({ knownFrom }) => knownFrom),
  ]);
  const view = asOfView(dataset, last ?? dataset.opensAsOf);
  const undated = new Set(view.undated);
  return {
    ...view,
    figures: [...view.figures, ...view.undated],
    includes: (figure) => view.includes(figure) || undated.has(figure),
  };
}

/** What a ledger as a whole leaves to look at, and what readers meet on the day its desk opens on. */
export function reviewedLedger(dataset: WholeDataset): Reviewed {
  const views = [wholeLedger(dataset), asOfView(dataset, dataset.opensAsOf)].map(reviewed);
  const cleared = eachOnce(
    views.flatMap((view) => view.cleared),
    ({ suspicion }) => suspicion.id,
  );
  const settled = new Set(cleared.map(({ suspicion }) => suspicion.id));
  const open = eachOnce(
    views.flatMap((view) => view.open),
    ({ id }) => id,
  ).filter(({ id }) => !settled.has(id));
  return { open, cleared };
}

/** Of items of one id the last. */
const eachOnce = <Item>(items: readonly Item[], idOf: (item: Item) => string): readonly Item[] => [
  ...new Map(items.map((item) => [idOf(item), item])).values(),
];

/** Reviews that clear nothing: no suspicion of that rule names those figures, neither now nor on the review's own day. */
export function needlessReviews(dataset: WholeDataset): readonly Review[] {
  const now = idsIn(wholeLedger(dataset));
  return dataset.reviews.filter((review) => {
    const id = clearedBy(review);
    return !now.has(id) && !idsIn(asOfView(dataset, review.knownFrom)).has(id);
  });
}

function idsIn(view: WholeView): ReadonlySet<string> {
  return new Set(suspicionsIn(view).map(({ id }) => id));
}
