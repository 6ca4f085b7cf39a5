import { geoContains, type GeoPermissibleObjects } from 'd3-geo';
import { type MapFrame, type PlaneSpot, pointOn, spotOn, type Point } from '../domain/map-frame.ts';
import type { NamedSpot } from '../maps/outlines-context.tsx';

export interface Country {
  readonly name: string;
  readonly area: GeoPermissibleObjects;
}

/** What a map of one point shows around it, in units of the plane, and how near to one another spots are looked at. */
const WINDOW = { width: 304, height: 216 };
const STEP = 18;
/** A name is wide: room beside it counts for less than room above and below. */
const WIDE = 2.5;
/** A name needs this much room around its middle. */
const LEAST_ROOM = 6;
/** Points, and names of one country, nearer to one another than this are as good as one. Of both there are at most so many. */
const APART = 20;
const MOST = 8;

/** Where the names of the countries beside these points may stand on a map of them: in the widest part of each that one sees. */
export function namesBeside(
  points: readonly Point[],
  frame: MapFrame,
  countriesNear: (point: Point) => readonly Country[],
): readonly NamedSpot[] {
  const centres = apartFrom(
    points.map((point) => spotOn(frame, point)),
    APART,
  );
  const found = centres.flatMap((centre) => namesAround(centre, frame, countriesNear));
  return found
    .filter(
      (spot, at) =>
        !found.slice(0, at).some((other) => other.name === spot.name && isNear(other, spot, APART)),
    )
    .slice(0, MOST);
}

function namesAround(
  centre: PlaneSpot,
  frame: MapFrame,
  countriesNear: (point: Point) => readonly Country[],
): readonly NamedSpot[] {
  const [left, top] = [centre.x - WINDOW.width / 2, centre.y - WINDOW.height / 2];
  const cells = Array.from({ length: WINDOW.width / STEP + 1 }, (_, column) =>
    Array.from({ length: Math.floor(WINDOW.height / STEP) + 1 }, (_row, row) => {
      const spot = { x: left + column * STEP, y: top + row * STEP };
      const point = pointOn(frame, spot);
      const at: [number, number] = [point.longitude, point.latitude];
      const country = countriesNear(point).find(({ area }) => geoContains(area, at));
      return { spot, name: country?.name ?? '' };
    }),
  ).flat();
  const [home] = cells.toSorted((a, b) => distance(a.spot, centre) - distance(b.spot, centre));
  const named = cells.filter(({ name }) => name !== '' && name !== home?.name);
  return [...Map.groupBy(named, ({ name }) => name)].flatMap(([name, own]) => {
    const others = cells.filter((cell) => cell.name !== name);
    const roomOf = ({ x, y }: PlaneSpot): number =>
      Math.min(
        (x - left) / WIDE,
        (left + WINDOW.width - x) / WIDE,
        y - top,
        top + WINDOW.height - y,
        ...others.map(({ spot }) => Math.hypot((spot.x - x) / WIDE, spot.y - y)),
      );
    const [best] = own.map(({ spot }) => ({ spot, room: roomOf(spot) })).toSorted((a, b) => b.room - a.room);
    return best && best.room >= LEAST_ROOM
      ? { name, x: Math.round(best.spot.x), y: Math.round(best.spot.y) }
      : [];
  });
}

function apartFrom(spots: readonly PlaneSpot[], least: number): readonly PlaneSpot[] {
  const kept: PlaneSpot[] = [];
  for (const spot of spots) if (!kept.some((other) => isNear(other, spot, least))) kept.push(spot);
  return kept.slice(0, MOST);
}

const distance = (a: PlaneSpot, b: PlaneSpot): number => Math.hypot(a.x - b.x, a.y - b.y);
const isNear = (a: PlaneSpot, b: PlaneSpot, least: number): boolean => distance(a, b) < least;
