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
 * covering a mark or another name. Those that come first are placed first; of few marks each is tried as the
 * first, and what cuts the fewest names short and leads least far to them is taken. Every mark stands in the window; where that is full, marks lie over one another at their spots.
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
  const labelled = (order: readonly number[]): readonly Arranged[] => {
    const labels = new Map<number, NonNullable<Arranged['label']>>();
    for (const at of order) {
      const [wish, mark] = [wishes[at], marks[at]];
      if (!wish || !mark) continue;
      const written = [...labels.values()].map(({ box }) => box);
      const others = boxes.flatMap((box, other) => (other === at ? [] : aired(box)));
      const isFree = (place: Box) =>
        isInside(place, bounds) &&
        [boxOf(mark, wish.reach), ...others, ...written].every((other) => overlap(place, other) === 0) &&
        !isCrossed(leaderOf({ box: place, mark }), [...others, ...written]);
      for (const [which, size] of wish.labels.entries()) {
        const box = corners(mark, wish.reach, size, window).find(isFree);
        if (!box) continue;
        labels.set(at, { which, box });
        break;
      }
    }
    return marks.map((mark, at) => ({ mark, label: labels.get(at) ?? null }));
  };
  const inOrder = [...wishes.keys()];
  const orders =
    wishes.length > FEW ? [] : inOrder.map((at) => [at, ...inOrder.filter((other) => other !== at)]);
  const tried = [inOrder, ...orders].map(labelled);
  const costs = tried.map((arranged) => costOf(arranged, wishes));
  return tried[costs.indexOf(Math.min(...costs))] ?? [];
}

/** Of no more marks each is tried as the first that is named. */
const FEW = 12;
/** What a name cut short costs; a line to a name costs its length. */
const CUT = 1000;

function costOf(arranged: readonly Arranged[], wishes: readonly Wish[]): number {
  return arranged.reduce((sum, { mark, label }, at) => {
    const shortest = (wishes[at]?.labels.length ?? 0) - 1;
    const isCut = label === null || (label.which > 0 && label.which === shortest);
    const leader = label && leaderOf({ box: label.box, mark });
    const length = leader ? Math.hypot(leader[0].x - leader[1].x, leader[0].y - leader[1].y) : 0;
    return sum + (isCut ? CUT : length);
  }, 0);
}

/** What a mark takes up. */
export function boxOf({ x, y }: Spot, { left, right, half = HALF }: Wish['reach']): Box {
  return { x: x - left, y: y - half, width: left + right, height: 2 * half };
}

/** The room of a mark that no other mark's name may come near: it would be read as its own. */
const aired = ({ x, y, width, height }: Box): Box => ({ x: x - AIR, y, width: width + 2 * AIR, height });

const AIR = 12;

/** Spots in rings of growing width. */
function around({ x, y }: Spot): readonly Spot[] {
  return Array.from({ length: RINGS * AROUND }, (_, n) => {
    const length = APART * (1 + Math.floor(n / AROUND)) * (1 + Math.floor(n / AROUND) / RINGS);
    const turn = ((n % AROUND) / AROUND) * 2 * Math.PI;
    return { x: round(x + length * Math.cos(turn)), y: round(y + length * Math.sin(turn)) };
  });
}

/** Where a label may stand, best first: beside its mark, then further off, where a thin line leads to it; what would cross a side of the window keeps to it. */
function corners(
  { x, y }: Spot,
  { left, right, half = HALF }: Wish['reach'],
  { width, height }: { readonly width: number; readonly height: number },
  window: WindowSize,
): readonly Box[] {
  const within = (left: number) => Math.max(0, Math.min(left, window.width - width));
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
    ].map(([left = 0, top = 0]) => ({ x: round(within(left)), y: round(top), width, height }));
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
