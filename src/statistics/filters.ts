import type { Population } from '../domain/measure.ts';
import type { Place } from '../domain/place.ts';
import type { SpeakerKind } from '../domain/source.ts';

/** What a reader narrowed the desk to. An empty list takes all; a place takes only figures about that very place. */
export interface Filters {
  readonly places: readonly Place[];
  readonly populations: readonly Population[];
  readonly kinds: readonly SpeakerKind[];
}

/** True when the filters leave anything out. */
export function isNarrowing({ places, populations, kinds }: Filters): boolean {
  return places.length + populations.length + kinds.length > 0;
}
