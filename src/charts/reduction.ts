/** Where a point stands, in pixels, and whether it is seen whatever stands beside it. */
export interface Placed {
  readonly x: number;
  /** Pixels from the top: of its highest number, and of its lowest. */
  readonly top: number;
  readonly bottom: number;
  readonly isKept: boolean;
}

/**
 * What columns of so many pixels can show of points in their order: of each column the first and the last, the highest and
 * the lowest, and those that are kept whatever stands beside them. Everything else lies between two of these.
 */
export function reduced<Point>(
  points: readonly Point[],
  place: (point: Point) => Placed,
  columnWidth = 1,
): readonly Point[] {
  const columns = Map.groupBy(
    points.map((point) => ({ point, ...place(point) })),
    ({ x }) => Math.floor(x / columnWidth),
  );
  const shown = new Set<Point>();
  for (const column of columns.values()) {
    const [first] = column;
    if (!first) continue;
    let [highest, lowest] = [first, first];
    for (const each of column) {
      if (each.top < highest.top) highest = each;
      if (each.bottom > lowest.bottom) lowest = each;
      if (each.isKept) shown.add(each.point);
    }
    for (const { point } of [first, column.at(-1) ?? first, highest, lowest]) shown.add(point);
  }
  return points.filter((point) => shown.has(point));
}

/** From the lowest to the highest that is claimed at one place. */
export interface BandCorner {
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The corners of a band round points in their order: of each column all that is claimed in it, in the middle of those who claim
 * it, but of the first and the last column at the first and the last point.
 */
export function bandCorners(
  points: readonly BandCorner[],
  columnOf: (at: number) => number,
): readonly BandCorner[] {
  const columns = [...Map.groupBy(points, ({ at }) => Math.floor(columnOf(at))).values()];
  return columns.map((column, place) => {
    const [from, to] = [column[0]?.at ?? 0, column.at(-1)?.at ?? 0];
    return {
      at: place === 0 ? from : place === columns.length - 1 ? to : (from + to) / 2,
      low: Math.min(...column.map(({ low }) => low)),
      high: Math.max(...column.map(({ high }) => high)),
    };
  });
}

/** Of things that lie in one column the largest alone, the first of several: they cannot be told apart. */
export function largestOfEach<Thing>(
  things: readonly Thing[],
  columnOf: (thing: Thing) => number,
  sizeOf: (thing: Thing) => number,
): readonly Thing[] {
  const columns = Map.groupBy(things, (thing) => Math.floor(columnOf(thing)));
  return [...columns.values()].flatMap((column) => column.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0] ?? []);
}
