import { spacedWidth, textWidth } from './text-width.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Something a label should not cover; the weight says how badly. */
export interface LabelObstacle extends Box {
  readonly weight: number;
  /** The one label that may lie here, because it belongs to what stands here. */
  readonly owner?: string;
}

export interface LabelLine {
  readonly text: string;
  readonly strong: boolean;
}

/** A place for a label: where its text is anchored and the top of its first line. */
export interface LabelPlace {
  readonly x: number;
  readonly top: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A label and the places it may take, best first. */
export interface LabelWish {
  readonly owner?: string;
  /** The middle of what it names, for a leader. */
  readonly mark?: Spot;
  readonly lines: readonly LabelLine[];
  readonly places: readonly LabelPlace[];
}

export interface PlacedLabel {
  readonly lines: readonly LabelLine[];
  readonly place: LabelPlace;
  readonly box: Box;
  /** What its text takes for a reader who spaces letters out: nothing else may stand there. */
  readonly room: Box;
  readonly mark?: Spot;
}

export const LINE_HEIGHT = 16;
const OTHER_LABEL = 200;
const OUTSIDE = 40;
/** What taking a later wish costs, in weighted square pixels. */
const LATER_WISH = 25;
/** Costs that differ by less are the same: reckoned from either edge of a chart they are off by fractions of nothing. */
const SAME_COST = 0.001;

/**
 * Gives each label the place of its wishes that covers least, in turn, so that labels keep off points, lines and one
 * another. Always gives every label a place.
 *
 * @param sign 1 where text runs to the right, -1 where it runs to the left
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly LabelObstacle[],
  bounds: Box,
  sign: 1 | -1,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const { owner, mark, lines, places } of wishes) {
    const inTheWay = obstacles.filter((obstacle) => owner === undefined || obstacle.owner !== owner);
    let best: { label: PlacedLabel; cost: number } | null = null;
    for (const [index, place] of places.entries()) {
      const { box, room } = roomOf(lines, place, sign);
      const cost =
        index * LATER_WISH +
        inTheWay.reduce((sum, obstacle) => sum + obstacle.weight * overlap(room, obstacle), 0) +
        placed.reduce((sum, label) => sum + OTHER_LABEL * overlap(room, label.room), 0) +
        OUTSIDE * (room.width * room.height - overlap(room, bounds));
      if (best === null || cost < best.cost - SAME_COST)
        best = { label: { lines, place, box, room, ...(mark && { mark }) }, cost };
    }
    if (best !== null) placed.push(best.label);
  }
  return placed;
}

/** Moves labels of one column down, and at the lower end up, until none touches the next. Keeps their order. */
export function stackLabels(
  labels: readonly LabelWish[],
  lowest: number,
  sign: 1 | -1,
): readonly PlacedLabel[] {
  const sorted = labels
    .flatMap(({ mark, lines, places: [place] }) => (place ? [{ mark, lines, place }] : []))
    .sort((a, b) => a.place.top - b.place.top);
  const tops: number[] = [];
  let free = -Infinity;
  for (const { lines, place } of sorted) {
    const top = Math.max(place.top, free);
    tops.push(top);
    free = top + lines.length * LINE_HEIGHT + 4;
  }
  let floor = lowest;
  return sorted
    .map(({ mark, lines, place }, index) => ({ mark, lines, place, top: tops[index] ?? place.top }))
    .reverse()
    .map(({ mark, lines, place, top }) => {
      const moved = { ...place, top: Math.min(top, floor - lines.length * LINE_HEIGHT) };
      floor = moved.top - 4;
      return { lines, place: moved, ...roomOf(lines, moved, sign), ...(mark && { mark }) };
    })
    .reverse();
}

/** A label nearer to its mark than this needs no leader. */
const LEADER_FROM = 16;
/** A leader ends short of the middle of its mark and of its label. */
const [SHORT_OF_MARK, SHORT_OF_LABEL] = [6, 2];

/** The two ends of the thin line from a label to what it names; null where it stands close enough. */
export function leaderOf({ box, mark }: Pick<PlacedLabel, 'box' | 'mark'>): readonly [Spot, Spot] | null {
  if (!mark) return null;
  const near = {
    x: Math.min(Math.max(mark.x, box.x), box.x + box.width),
    y: Math.min(Math.max(mark.y, box.y), box.y + box.height),
  };
  const length = Math.hypot(near.x - mark.x, near.y - mark.y);
  if (length < LEADER_FROM) return null;
  const at = (along: number) => ({
    x: mark.x + ((near.x - mark.x) * along) / length,
    y: mark.y + ((near.y - mark.y) * along) / length,
  });
  return [at(SHORT_OF_MARK), at(length - SHORT_OF_LABEL)];
}

/** True where a label lies over a box by more than a touch, or would with its letters spaced out. */
export const isOver = ({ room }: PlacedLabel, box: Box): boolean => overlap(room, box) > 1;

function roomOf(lines: readonly LabelLine[], { x, top, anchor }: LabelPlace, sign: 1 | -1) {
  const leftward = anchor === (sign === 1 ? 'end' : 'start');
  const boxOf = (widthOf: typeof textWidth): Box => {
    const width = Math.max(...lines.map(({ text, strong }) => widthOf(text, strong ? 'strong' : 'text')));
    const left = anchor === 'middle' ? x - width / 2 : leftward ? x - width : x;
    return { x: left, y: top, width, height: lines.length * LINE_HEIGHT };
  };
  return { box: boxOf(textWidth), room: boxOf(spacedWidth) };
}

export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
