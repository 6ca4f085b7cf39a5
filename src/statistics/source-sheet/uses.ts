import type { Dataset } from '../../domain/dataset.ts';
import type { CrisisEvent } from '../../domain/event.ts';
import type { Figure } from '../../domain/figure.ts';
import { once } from '../../domain/once.ts';
import type { Place } from '../../domain/place.ts';
import type { Source } from '../../domain/source.ts';
import type { AsOfView } from '../as-of.ts';
import { figuresHeld, mustHaveRead } from '../held-figures.ts';

/** What a document is used for beside the figures read in it, as far as it could be told on a day. */
export interface SourceUses {
  /** Events taken from it. */
  readonly events: readonly CrisisEvent[];
  /** Events taken from another document that it confirms. */
  readonly corroborates: readonly CrisisEvent[];
  readonly places: readonly Place[];
  /** Figures read elsewhere whose day of publication it shows. */
  readonly dates: readonly Figure[];
}

export function usesOf(view: AsOfView, source: Source): SourceUses {
  mustHaveRead(view.dataset, source);
  return {
    events: view.events.filter((event) => event.source === source),
    corroborates: view.events.filter((event) => event.corroboratedBy.includes(source)),
    places: [...view.dataset.places.values()].filter((place) => place.source === source),
    dates: shownApart(view.dataset).filter(
      (figure) => figure.source !== source && figure.shownPublicBy.includes(source) && view.includes(figure),
    ),
  };
}

/** The figures whose day of publication any document shows: few, and asked for by every sheet. */
const shownApart = once((dataset: Dataset) =>
  [...figuresHeld(dataset)].filter(({ shownPublicBy }) => shownPublicBy.length > 0),
);
