import type { Figure } from '../../domain/figure.ts';

/** The figures of a table in their order, by their ids: numbers are another figure's in another version of the ledger. */
export interface ShownRows {
  /** The id in a place; null beyond the last. */
  ids(place: number): string | null;
  /** The place of an id; -1 when it is not shown. */
  placeOf(id: string): number;
  readonly last: number;
}

export function shownRows(figures: readonly Figure[], shown: Int32Array): ShownRows {
  let places: ReadonlyMap<string, number> | null = null;
  const ids = (place: number) => figures[shown[place] ?? -1]?.id ?? null;
  return {
    ids,
    last: shown.length - 1,
    placeOf: (id) => {
      places ??= new Map(Array.from(shown, (number, place) => [figures[number]?.id ?? '', place]));
      return places.get(id) ?? -1;
    },
  };
}
