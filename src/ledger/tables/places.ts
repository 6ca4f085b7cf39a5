import * as v from 'valibot';
import { type Place, PLACE_KINDS } from '../../domain/place.ts';
import { Id, Latitude, Longitude, LongText, Title } from '../cell-shapes.ts';
import { MOST_ROWS } from '../limits.ts';
import { byId, table } from '../table.ts';

const row = v.strictObject({
  id: Id,
  name: Title,
  kind: v.picklist(PLACE_KINDS),
  parent: v.optional(Id),
  pcode: v.optional(Title),
  latitude: v.optional(Latitude),
  longitude: v.optional(Longitude),
  point_note: v.optional(LongText),
  source: Id,
  note: v.optional(LongText),
  in_sentence: v.optional(Title),
});
type PlaceRow = v.InferOutput<typeof row>;

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

function placesOf({ places: rows }: { readonly places: readonly PlaceRow[] }): ReadonlyMap<string, Place> {
  return byId(rows.map(placeOf));
}

function placeOf({ id, name, kind, source, ...rest }: PlaceRow): Place {
  const { latitude, longitude, point_note: note = '' } = rest;
  return {
    id,
    name,
    kind,
    parent: rest.parent ?? null,
    pcode: rest.pcode ?? null,
    point: latitude === undefined || longitude === undefined ? null : { latitude, longitude, note },
    source,
    note: rest.note ?? '',
    inSentence: rest.in_sentence ?? name,
  };
}
