import * as v from 'valibot';
import type { ById } from '../../domain/id.ts';
import { held } from '../../domain/held.ts';
import { type Place, PLACE_KINDS } from '../../domain/place.ts';
import { once } from '../../domain/once.ts';
import type { Source } from '../../domain/source.ts';
import { IdText, Latitude, listOf, Longitude, LongText, Title } from '../cell-shapes.ts';
import { MOST_ROWS } from '../limits.ts';
import { linked, table } from '../table.ts';
import { proven } from '../proven.ts';
import { sourcesOf, type SourceRow } from './sources.ts';

const row = v.strictObject({
  id: IdText,
  name: Title,
  kind: v.picklist(PLACE_KINDS),
  parent: v.optional(IdText),
  pcode: v.optional(Title),
  latitude: v.optional(Latitude),
  longitude: v.optional(Longitude),
  point_note: v.optional(LongText),
  source: IdText,
  note: v.optional(LongText),
  in_sentence: v.optional(Title),
  also_called: v.optional(listOf(Title)),
});
export type PlaceRow = v.InferOutput<typeof row>;

interface Needed {
  readonly places: readonly PlaceRow[];
  readonly sources: readonly SourceRow[];
}

/** The places of a ledger, each the same object wherever it is asked for. */
export const placesOf = once((document: Needed): ById<Place> => {
  const sources = sourcesOf(document);
  return linked(
    document.places,
    (each) => each.parent,
    (each, parent: Place | null) => placeOf(each, parent, held(sources, each.source)),
  );
});

export const places = table({
  row,
  mostRows: MOST_ROWS,
  inEveryDocument: true,
  key: 'id',
  references: { parent: 'places', source: 'sources' },
  figure: null,
  knownOn: [],
  said: null,
  part: placesOf,
});

function placeOf({ id, name, kind, ...rest }: PlaceRow, parent: Place | null, source: Source): Place {
  const { latitude, longitude, point_note = '', note = '' } = rest;
  return {
    id: proven(id),
    name,
    kind,
    parent,
    pcode: rest.pcode ?? null,
    point:
      latitude === undefined || longitude === undefined ? null : { latitude, longitude, note: point_note },
    source,
    note,
    inSentence: rest.in_sentence ?? name,
    alsoCalled: rest.also_called ?? [],
  };
}
