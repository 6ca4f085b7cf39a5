import { type Figure, earliestDay } from '../domain/figure.ts';
import type { AsOfView } from './as-of.ts';
import { type Filters, isNarrowing } from './filters.ts';

/**
 * The same day with only the figures that fit; counts and supersessions follow. Relations stay those of the day:
 * a filter never makes a disputed figure look undisputed. Events and breaks are not figures and stay too. The view
 * keeps the whole it was narrowed from, so that nothing left out is ever told as not known.
 */
export function select(view: AsOfView, filters: Filters): AsOfView {
  if (!isNarrowing(filters)) return view;
  const fits = fitting(filters);
  const { figures } = view.dataset;
  return {
    ...view,
    narrowed: { filters, whole: view },
    figures: view.figures.filter(fits),
    superseded: new Map([...view.superseded].filter(([old]) => fits(old))),
    undated: view.undated.filter(fits),
    laterCount: [...figures.values()].filter((figure) => earliestDay(figure) > view.day && fits(figure))
      .length,
    includes: (figure) => fits(figure) && view.includes(figure),
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
