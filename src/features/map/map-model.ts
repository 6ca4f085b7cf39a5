import { placesAround } from '../../domain/hierarchy.ts';
import type { Point } from '../../domain/map-frame.ts';
import type { Place } from '../../domain/place.ts';
import type { Question } from '../../domain/question.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { claimsByPlace, type PlacedClaim } from '../../statistics/by-place.ts';

/** Why a figure's place has no mark (R33): it is an area around places that have one, or no source says where it is. */
export type Unmarked = 'whole' | 'no-point';

/** The figure of one place: on the map at its point, or beside it. */
export interface AtPlace extends PlacedClaim {
  readonly place: Place;
  readonly at: Point | null;
  readonly unmarked: Unmarked | null;
}

export interface MapModel {
  /** One for each place that has a figure, the places around others first, as the ledger lists them. */
  readonly rows: readonly AtPlace[];
  /** Places that have none by the day. */
  readonly silent: readonly Place[];
}

/** Places that are areas: their one point stands for none of the places in them. */
const AREAS: ReadonlySet<Place['kind']> = new Set([
  'country',
  'governorate',
  'district',
  'subdistrict',
  'operation_area',
]);

/** The newest figure at each place by the day, and what of it may be marked on a map. */
export function mapModel(view: AsOfView, questions: readonly Question[]): MapModel {
  const claims = claimsByPlace(view, questions);
  const places = [...view.dataset.places.values()];
  const pointed = places.filter((place) => place.point && claims.has(place));
  const around = new Set(pointed.flatMap(placesAround));
  const rows = places.flatMap((place): AtPlace | readonly [] => {
    const claim = claims.get(place);
    if (!claim) return [];
    const isWhole = place.kind === 'country' || (AREAS.has(place.kind) && around.has(place));
    const unmarked = isWhole ? 'whole' : place.point ? null : 'no-point';
    return { ...claim, place, at: unmarked === null ? place.point : null, unmarked };
  });
  return {
    rows: rows.toSorted((a, b) => placesAround(a.place).length - placesAround(b.place).length),
    silent: places.filter((place) => !claims.has(place)),
  };
}
