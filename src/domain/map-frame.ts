/** A point of the globe, in degrees north and east. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** What lies between two parallels and two meridians, in degrees; `east` is beyond 180 where the date line lies within. */
export interface MapFrame {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A place on the plane of a frame, in hundredths of a degree of latitude from its north-western corner. */
export interface PlaneSpot {
  readonly x: number;
  readonly y: number;
}

export const UNITS_OF_A_DEGREE = 100;
/** How much shorter a degree of longitude is at the middle parallel of a frame. */
export const shrunk = ({ south, north }: MapFrame): number =>
  Math.cos((((south + north) / 2) * Math.PI) / 180);

/** Where a point lies on the plane of a frame: equirectangular, with the scale of the frame's middle parallel. */
export function spotOn(frame: MapFrame, { latitude, longitude }: Point): PlaneSpot {
  const middle = (frame.west + frame.east) / 2;
  const off = turned(longitude - middle);
  return {
    x: UNITS_OF_A_DEGREE * (off + (frame.east - frame.west) / 2) * shrunk(frame),
    y: UNITS_OF_A_DEGREE * (frame.north - latitude),
  };
}

/** The point that lies at a spot of a frame's plane. */
export function pointOn(frame: MapFrame, { x, y }: PlaneSpot): Point {
  const off = x / (UNITS_OF_A_DEGREE * shrunk(frame)) - (frame.east - frame.west) / 2;
  return {
    latitude: frame.north - y / UNITS_OF_A_DEGREE,
    longitude: turned((frame.west + frame.east) / 2 + off),
  };
}

/** How large the plane of a frame is, in its own units. */
export function extentOf(frame: MapFrame): { readonly width: number; readonly height: number } {
  return {
    width: UNITS_OF_A_DEGREE * (frame.east - frame.west) * shrunk(frame),
    height: UNITS_OF_A_DEGREE * (frame.north - frame.south),
  };
}

export function isWithinFrame(frame: MapFrame, point: Point): boolean {
  const { x, y } = spotOn(frame, point);
  const { width, height } = extentOf(frame);
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

/** The narrowest frame that holds all points, across the date line where that is the shorter way; null without any. */
export function frameAround(points: readonly Point[]): MapFrame | null {
  const longitudes = points.map(({ longitude }) => turned(longitude)).toSorted((a, b) => a - b);
  const latitudes = points.map(({ latitude }) => latitude);
  const [first] = longitudes;
  if (first === undefined) return null;
  let west = first;
  let widest = -1;
  longitudes.forEach((longitude, at) => {
    const next = longitudes[at + 1] ?? first + 360;
    if (next - longitude <= widest) return;
    widest = next - longitude;
    west = turned(next);
  });
  return {
    west,
    east: west + 360 - widest,
    south: Math.min(...latitudes),
    north: Math.max(...latitudes),
  };
}

/** A frame with so many degrees more on each side, as far as there are any. */
export function widened({ west, east, south, north }: MapFrame, by: number): MapFrame {
  const sideways = Math.min(by, (360 - (east - west)) / 2);
  return {
    west: west - sideways,
    east: east + sideways,
    south: Math.max(-90, south - by),
    north: Math.min(90, north + by),
  };
}

/** Degrees of longitude from -180 up to 180. */
const turned = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;
