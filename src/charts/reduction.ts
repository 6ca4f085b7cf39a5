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
