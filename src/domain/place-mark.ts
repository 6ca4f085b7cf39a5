import { placesAround } from './hierarchy.ts';
import type { Point } from './map-frame.ts';
import type { Place } from './place.ts';

/** Where a place may be marked on a map, no finer than the source says (R33). */
export type PlaceMark =
  | { readonly kind: 'own'; readonly at: Point; readonly note: string }
  /** No source gives its point: that of the nearest place around it which has one, and is no country. */
  | { readonly kind: 'around'; readonly at: Point; readonly around: Place }
  /** A whole country is shown by its outline, never by a point in it. */
  | { readonly kind: 'country' }
  | { readonly kind: 'none' };

export function markOf(place: Place): PlaceMark {
  if (place.kind === 'country') return { kind: 'country' };
  if (place.point) return { kind: 'own', at: place.point, note: place.point.note };
  const around = placesAround(place).find(({ kind, point }) => point && kind !== 'country');
  return around?.point ? { kind: 'around', at: around.point, around } : { kind: 'none' };
}
