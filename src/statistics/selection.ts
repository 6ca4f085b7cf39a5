import { type Figure, earliestDay } from '../domain/figure.ts';
import type { WholeView } from './as-of.ts';
import { type Filters, isNarrowing } from './filters.ts';

/**
 * The same day with only the figures that fit; counts and supersessions follow. Relations stay those of the day:
 * a filter never makes a disputed figure look undisputed. Events and breaks are not figures and stay too. The view
 * keeps the whole it was narrowed from, so that nothing left out is ever told as not known.
 */
export function select(view: WholeView, filters: Filters): WholeView {
  if (!isNarrowing(filters)) return view;
  const fits = fitting(filters);
  const isLater = (figure: Figure) => earliestDay(figure) > view.day;
  const figures = view.figures.filter(fits);
  const superseded = new Map([...view.superseded].filter(([old]) => fits(old)));
  const undated = view.undated.filter(fits);
  return {
    ...view,
    narrowed: { filters, whole: view },
    figures,
    superseded,
    undated,
    counts: {
      known: figures.length + superseded.size,
      superseded: superseded.size,
      later: [...view.dataset.figures.values()].filter((figure) => isLater(figure) && fits(figure)).length,
      undated: undated.length,
    },
    includes: (figure) => fits(figure) && view.includes(figure),
    supersededBy: (figure) => (fits(figure) ? view.supersededBy(figure) : null),
  };
}

function fitting(filters: Filters): (figure: Figure) => boolean {
  const [places, populations, kinds] = [
    new Set(filters.places),
    new Set(filters.populations),
    new Set(filters.kinds),
  ];
  return (figure) =>
    (places.size === 0 || places.has(figure.place)) &&
    (populations.size === 0 || populations.has(figure.population)) &&
    (kinds.size === 0 || kinds.has(figure.originator.kind));
}
