/** A figure of a chart as the reader reaches it: where it stands in the drawing, and all that is said of it. */
export interface FocusPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** The point nearest to a place in the drawing, if one is within reach of a pointer. */
export function nearestPoint(
  points: readonly FocusPoint[],
  x: number,
  y: number,
  reach: number,
): number | null {
  let nearest: number | null = null;
  let shortest = reach;
  for (const [index, point] of points.entries()) {
    const distance = Math.hypot(point.x - x, point.y - y);
    if (distance <= shortest) [nearest, shortest] = [index, distance];
  }
  return nearest;
}

/** The point a key leads to, or null when the key leads nowhere. Time runs the way the text runs. */
export function pointForKey(
  key: string,
  index: number,
  count: number,
  direction: 'ltr' | 'rtl',
): number | null {
  const [later, earlier] = direction === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  switch (key) {
    case later:
    case 'ArrowUp':
      return Math.min(index + 1, count - 1);
    case earlier:
    case 'ArrowDown':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
