import { type Box, leaderOf, overlap, type Spot } from '../../charts/labels.ts';
import type { WindowSize } from '../../maps/fit.ts';

/** A mark to be placed, with the sizes that its name may be written in, the fullest first; pixels. */
export interface Wish {
  readonly spot: Spot;
  /** How far it reaches to each side of its middle, and up and down where that is more than a mark does. */
  readonly reach: { readonly left: number; readonly right: number; readonly half?: number };
  readonly labels: readonly { readonly width: number; readonly height: number }[];
}

export interface Arranged {
  /** Where the mark stands. Where that is not its spot a thin line leads to it. */
  readonly mark: Spot;
  /** Which of its labels is written, and the room of that; null where none fits. */
  readonly label: { readonly which: number; readonly box: Box } | null;
}

/** Half the height of a mark with the room around it: what a finger hits is 24 pixels. */
const HALF = 12;
const RINGS = 14;
const APART = 7;
const AROUND = 16;

/**
 * Moves marks apart that would lie over one another, each no further than it must, and writes as many names as fit without
 * covering a mark or another name. Those that come first are placed first. Every mark stands in the window; where that is
 * full, marks lie over one another at their spots.
 */
export function arrange(wishes: readonly Wish[], window: WindowSize): readonly Arranged[] {
  const bounds = { x: 0, y: 0, ...window };
  const boxes: Box[] = [];
  const marks = wishes.map(({ spot, reach }) => {
    const places = [spot, ...around(spot)];
    const free = places.find((place) => {
      const box = boxOf(place, reach);
      return isInside(box, bounds) && boxes.every((other) => overlap(box, other) === 0);
    });
    const mark = free ?? spot;
    boxes.push(boxOf(mark, reach));
    return mark;
  });
  const labels: Box[] = [];
  return wishes.map(({ reach, labels: sizes }, at) => {
    const mark = marks[at] ?? { x: 0, y: 0 };
    for (const [which, size] of sizes.entries()) {
      const others = boxes.filter((_, other) => other !== at);
      const box = corners(mark, reach, size).find(
        (place) =>
          isInside(place, bounds) &&
          boxes.every((other) => overlap(place, other) === 0) &&
          labels.every((other) => overlap(place, other) === 0) &&
          !isCrossed(leaderOf({ box: place, mark }), [...others, ...labels]),
      );
      if (!box) continue;
      labels.push(box);
      return { mark, label: { which, box } };
    }
    return { mark, label: null };
  });
}

/** What a mark takes up. */
export function boxOf({ x, y }: Spot, { left, right, half = HALF }: Wish['reach']): Box {
  return { x: x - left, y: y - half, width: left + right, height: 2 * half };
}

/** Spots in rings of growing width. */
function around({ x, y }: Spot): readonly Spot[] {
  return Array.from({ length: RINGS * AROUND }, (_, n) => {
    const length = APART * (1 + Math.floor(n / AROUND)) * (1 + Math.floor(n / AROUND) / RINGS);
    const turn = ((n % AROUND) / AROUND) * 2 * Math.PI;
    return { x: round(x + length * Math.cos(turn)), y: round(y + length * Math.sin(turn)) };
  });
}

/** Where a label may stand, best first: beside its mark, then further off, where a thin line leads to it. */
function corners(
  { x, y }: Spot,
  { left, right, half = HALF }: Wish['reach'],
  { width, height }: { readonly width: number; readonly height: number },
): readonly Box[] {
  return FURTHER.flatMap((off) => {
    const [after, before] = [x + right + 2 + off, x - left - 2 - off - width];
    const [middle, above, below] = [x - width / 2, y - half - off - height, y + half + off];
    return [
      [after, y - height / 2],
      [before, y - height / 2],
      [middle, below],
      [middle, above],
      [after, y - half],
      [before, y - half],
      [after, y + half - height],
      [before, y + half - height],
      [x, above],
      [x - width, above],
      [x, below],
      [x - width, below],
      [after, above],
      [before, above],
      [after, below],
      [before, below],
    ].map(([left = 0, top = 0]) => ({ x: round(left), y: round(top), width, height }));
  });
}

const FURTHER = [0, 18, 40, 70];

/** True where a line would run over one of these. */
function isCrossed(line: readonly [Spot, Spot] | null, boxes: readonly Box[]): boolean {
  if (!line) return false;
  const [from, to] = line;
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP);
  return Array.from({ length: steps }, (_, n) => ({
    x: from.x + ((to.x - from.x) * n) / steps,
    y: from.y + ((to.y - from.y) * n) / steps,
    width: 1,
    height: 1,
  })).some((dot) => boxes.some((box) => overlap(dot, box) > 0));
}

const STEP = 4;

function isInside(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}

const round = (length: number): number => Math.round(length);
