import * as v from 'valibot';
import { Latitude, Longitude, Title } from '../cell-shapes.ts';
import { readJson } from './json-file.ts';
import type { LedgerFault } from './ledger-fault.ts';
import type { LedgerFiles } from './ledger.ts';

/** Outlines that a ledger brings for its maps, in place of the countries of the world; no ledger needs any. */
export const OUTLINES_FILE = 'outlines.geojson';

const Ring = v.pipe(
  v.array(v.tupleWithRest([Longitude, Latitude], v.number())),
  v.minLength(4, 'must be a ring: four positions or more'),
  v.check(
    (ring) => ring[0]?.[0] === ring.at(-1)?.[0] && ring[0]?.[1] === ring.at(-1)?.[1],
    'must be a closed ring: the last position is the first',
  ),
);
const Rings = v.pipe(v.array(Ring), v.minLength(1, 'must be a polygon: one ring or more'));

const Outline = v.looseObject({
  type: v.literal('Feature'),
  geometry: v.variant('type', [
    v.looseObject({ type: v.literal('Polygon'), coordinates: Rings }),
    v.looseObject({ type: v.literal('MultiPolygon'), coordinates: v.array(Rings) }),
  ]),
});

/** GeoJSON of areas in degrees east and north, and who drew them. */
const OwnOutlines = v.looseObject({
  type: v.literal('FeatureCollection'),
  /** Who drew them, with their licence: it stands with every map. */
  source: Title,
  features: v.pipe(v.array(Outline), v.minLength(1, 'must be a list: one outline or more')),
});
export type OwnOutlines = v.InferOutput<typeof OwnOutlines>;

/** What is wrong with a ledger's outlines; nothing where it brings none. */
export function outlineFaults(id: string, files: LedgerFiles): readonly LedgerFault[] {
  const bytes = files.get(OUTLINES_FILE);
  if (!bytes) return [];
  return readJson(`${id}/${OUTLINES_FILE}`, new TextDecoder().decode(bytes), OwnOutlines).faults;
}

/** The outlines of a text that was checked. */
export function ownOutlines(text: string): OwnOutlines {
  return v.parse(OwnOutlines, JSON.parse(text));
}
