import { readFileSync } from 'node:fs';
import { geoArea, geoBounds, geoContains, geoPath, geoProjection, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { once } from '../domain/once.ts';
import {
  extentOf,
  frameAround,
  type MapFrame,
  type Point,
  shrunk,
  UNITS_OF_A_DEGREE,
  widened,
} from '../domain/map-frame.ts';
import type { NamedSpot } from '../maps/outlines-context.tsx';
import { namesBeside } from './country-names.ts';
import type { OwnOutlines } from '../ledger/files/outlines.ts';
import { SITE_LOCALE } from '../i18n/languages.ts';
import { regionName } from '../i18n/region-name.ts';

/** Outlines for the maps of one dataset: an SVG with the elements `land` and `own`, on the plane of its frame. */
export interface DrawnOutlines {
  readonly svg: string;
  readonly frame: MapFrame;
  readonly source: string;
  readonly names: readonly NamedSpot[];
}

interface Area {
  readonly type: 'Feature';
  readonly properties: object | null;
  readonly geometry: Shape;
}
type Shape =
  | { readonly type: 'Polygon'; readonly coordinates: Position[][] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: Position[][][] };
type Position = number[];

/** Countries wider or higher than this, in degrees, are no help in finding a place in them. */
const WIDEST_COUNTRY = 40;
/** From here on the coarser outlines of the world will do. */
const COARSE_FROM = 60;
/** Degrees round points that lie in no country of a helpful size, and round any frame. */
const ROUND_POINTS = 2;
const ROUND_FRAME = 0.25;

/**
 * Draws the outlines that the points of a dataset lie in: its own, else the countries of the world with the points' own
 * ones apart. Null where it has no point.
 */
export function drawOutlines(points: readonly Point[], own: OwnOutlines | null): DrawnOutlines | null {
  if (points.length === 0) return null;
  const drawn = own
    ? {
        source: own.source,
        own: own.features.map((each) => turnedOut({ ...each, properties: null })),
        land: [],
        near: () => [],
      }
    : countriesOf(points);
  const helpful = drawn.own.filter((area) => own !== null || isHelpful(geoBounds(area)));
  const frame = frameAround([...points, ...helpful.flatMap((area) => cornersOf(geoBounds(area)))]);
  if (!frame) return null;
  const shown = widened(frame, helpful.length > 0 ? ROUND_FRAME : ROUND_POINTS);
  const path = pathOn(shown);
  const { width, height } = extentOf(shown);
  const element = (id: string, areas: readonly Area[]) =>
    `<path id="${id}" vector-effect="non-scaling-stroke" d="${areas.map((area) => path(area) ?? '').join('')}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}">${element('land', drawn.land)}${element('own', drawn.own)}</svg>\n`;
  const names = own ? [] : namesBeside(points, shown, (point) => drawn.near(point));
  return { svg, frame: shown, source: drawn.source, names };
}

/** The projection of d3 that puts points where `spotOn` does. */
export function projectionOn(frame: MapFrame): GeoProjection {
  const { width } = extentOf(frame);
  const across = shrunk(frame);
  return geoProjection((lambda, phi) => [lambda * across, phi])
    .rotate([-(frame.west + frame.east) / 2, 0])
    .scale((UNITS_OF_A_DEGREE * 180) / Math.PI)
    .translate([width / 2, UNITS_OF_A_DEGREE * frame.north])
    .precision(0.5);
}

/** Paths of a frame and half as much on every side of it: a window that is wider or higher than it shows some of that. */
function pathOn(frame: MapFrame) {
  const { width, height } = extentOf(frame);
  const around = Math.max(width, height) / 2;
  const projection = projectionOn(frame).clipExtent([
    [-around, -around],
    [width + around, height + around],
  ]);
  const digits = width > UNITS_OF_A_DEGREE * COARSE_FROM ? 0 : 1;
  return geoPath(projection).digits(digits);
}

function countriesOf(points: readonly Point[]) {
  const around = frameAround(points);
  const isWide = around !== null && around.east - around.west > COARSE_FROM;
  const own = new Set<Area>();
  const countries = isWide ? countriesCoarsely() : countriesFinely();
  for (const { area, bounds } of countries)
    if (
      points.some((point) => mayHold(bounds, point) && geoContains(area, [point.longitude, point.latitude]))
    )
      own.add(area);
  return {
    source: `Natural Earth, 1:${isWide ? 110 : 50} million`,
    own: [...own],
    land: countries.flatMap(({ area }) => (own.has(area) ? [] : area)),
    near: (point: Point) => countries.filter(({ bounds }) => mayHold(bounds, point)),
  };
}

const countriesFinely = once(() => readCountries(import.meta.resolve('world-atlas/countries-50m.json')));
const countriesCoarsely = once(() => readCountries(import.meta.resolve('world-atlas/countries-110m.json')));

function readCountries(file: string) {
  const world: Topology = JSON.parse(readFileSync(new URL(file), 'utf8'));
  const { countries } = world.objects;
  if (countries?.type !== 'GeometryCollection') throw new Error(`${file} has no countries.`);
  return feature(world, countries).features.map((each) => {
    const area = each as Area & { readonly properties: { readonly name: string } };
    const { id } = each;
    const said = id === undefined ? null : regionName(String(id), SITE_LOCALE);
    return { name: said ?? area.properties.name, area, bounds: geoBounds(area) };
  });
}

type Bounds = [[number, number], [number, number]];

const widthOf = ([[west], [east]]: Bounds): number => (east < west ? east + 360 : east) - west;

function isHelpful(bounds: Bounds): boolean {
  const [[, south], [, north]] = bounds;
  return widthOf(bounds) <= WIDEST_COUNTRY && north - south <= WIDEST_COUNTRY;
}

function mayHold([[west, south], [east, north]]: Bounds, { latitude, longitude }: Point): boolean {
  const isBetween =
    west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
  return isBetween && latitude >= south && latitude <= north;
}

/** The corners of an area and the middle of its sides, so that no frame takes the other way round the globe. */
function cornersOf(bounds: Bounds): readonly Point[] {
  const [[west, south], [, north]] = bounds;
  const width = widthOf(bounds);
  return [0, 0.5, 1].flatMap((share) =>
    [south, north].map((latitude) => ({ latitude, longitude: west + share * width })),
  );
}

/** GeoJSON runs round an area the other way than d3, to which it then is all of the globe but that area. */
function turnedOut(area: Area): Area {
  const { geometry } = area;
  const rings = (polygon: Position[][]): Position[][] => {
    const isInsideOut = geoArea({ type: 'Polygon', coordinates: polygon.slice(0, 1) }) > 2 * Math.PI;
    return isInsideOut ? polygon.map((ring) => ring.toReversed()) : polygon;
  };
  return geometry.type === 'Polygon'
    ? { ...area, geometry: { type: 'Polygon', coordinates: rings(geometry.coordinates) } }
    : { ...area, geometry: { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rings) } };
}
