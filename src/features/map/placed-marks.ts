import { type Box, leaderOf, type Spot } from '../../charts/labels.ts';
import { textWidth } from '../../charts/text-width.ts';
import { reachOf } from '../../claims/ClaimMark.tsx';
import { describe, type Description } from '../../claims/description.ts';
import { spotOn } from '../../domain/map-frame.ts';
import { edgeOf } from '../../domain/quantity.ts';
import type { Words } from '../../i18n/words.ts';
import { type Fit, type PlaneBox, shownAt, type WindowSize } from '../../maps/fit.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { type Arranged, arrange, boxOf, type Wish } from './arrange.ts';
import { countedText } from './counted-text.ts';
import type { AtPlace } from './map-model.ts';
import type { MapPlane } from './map-window.ts';

/** Radius of a mark, in pixels, whatever its number is. */
export const RADIUS = 6;
const LINE = 17;
/** The lowest part of a window is for its scale. */
const BAR = 28;
/** Numbers and qualifiers are set a little wider than the letters that lines are measured by. */
const ALLOWANCE = 1.1;
/** A mark this near its place needs no line to it. */
const NEAR = 3;

/** A mark with its place in the window and the words that stand beside it. */
export interface PlacedMark extends Arranged {
  readonly row: AtPlace;
  readonly description: Description;
  readonly counted: string;
  /** Who says so, and how old it is. */
  readonly byline: readonly [string, string];
  /** The place itself, where the mark had to make room; else null. */
  readonly movedFrom: Spot | null;
  /** The ends of the line from mark to name, where that stands further off. */
  readonly leader: readonly [Spot, Spot] | null;
}

/** The part of a map that is shown enlarged beside or below it, with the words that say so. */
export interface EnlargedPart extends Pick<PlacedMark, 'label' | 'leader'> {
  readonly box: Box;
  readonly text: string;
}

export interface Marks {
  readonly marks: readonly PlacedMark[];
  readonly enlarged: EnlargedPart | null;
}

/** Marks and names of these rows in a window, and the square of what is enlarged, which stays where it is. */
export function placedMarks(
  view: AsOfView,
  rows: readonly AtPlace[],
  { frame }: MapPlane,
  { fit, size, square }: { readonly fit: Fit; readonly size: WindowSize; readonly square: PlaneBox | null },
  words: Words,
): Marks {
  const found = rows.flatMap((row) =>
    row.at ? { ...saidOf(row, view, words), spot: shownAt(fit, spotOn(frame, row.at)) } : [],
  );
  const wishes = found.map(({ spot, ...said }) => ({
    spot,
    reach: reachTo(said.row),
    labels: labelSizes(said),
  }));
  const part = square && partOf(square, fit, words);
  const arranged = arrange(part ? [part.wish, ...wishes] : wishes, {
    ...size,
    height: size.height - BAR,
  });
  const placedPart = part && arranged[0];
  const marks = found.flatMap(({ spot, ...said }, at) => {
    const placed = arranged[part ? at + 1 : at];
    if (!placed) return [];
    const { mark } = placed;
    const isMoved = Math.hypot(mark.x - spot.x, mark.y - spot.y) > NEAR;
    return {
      ...said,
      ...placed,
      movedFrom: isMoved ? spot : null,
      ...namedAt(placed),
    };
  });
  return { marks, enlarged: part && placedPart ? { ...part, ...namedAt(placedPart) } : null };
}

function namedAt({ mark, label }: Arranged): Pick<PlacedMark, 'label' | 'leader'> {
  return { label, leader: label && leaderOf({ box: label.box, mark }) };
}

/** A square is at least as large as a mark. */
const LEAST_HALF = 12;

function partOf(square: PlaneBox, fit: Fit, words: Words) {
  const { x, y } = shownAt(fit, { x: square.x + square.width / 2, y: square.y + square.height / 2 });
  const half = Math.max(LEAST_HALF, (Math.max(square.width, square.height) * fit.scale) / 2 + RADIUS);
  const text = words.t('map.enlarged.square');
  const wish: Wish = {
    spot: { x, y },
    reach: { left: half, right: half, half },
    labels: [{ width: Math.ceil(textWidth(text, 'strong') * ALLOWANCE) + 6, height: LINE }],
  };
  return { text, wish, box: { x: x - half, y: y - half, width: 2 * half, height: 2 * half } };
}

type Said = Pick<PlacedMark, 'row' | 'description' | 'counted' | 'byline'>;

function saidOf(row: AtPlace, view: AsOfView, words: Words): Said {
  const { figure } = row.claim;
  const description = describe(figure, view, words);
  const { speaker, age, marks } = description;
  return {
    row,
    description,
    counted: countedText(figure, view.day, words),
    byline: [words.list([...marks.map((mark) => words.t(`claims.mark.${mark}`)), speaker]), age],
  };
}

/** What a mark and its name take up. */
export function roomOf({ row, mark, label }: PlacedMark): readonly Box[] {
  return [boxOf(mark, reachTo(row)), ...(label ? [label.box] : [])];
}

function reachTo({ claim }: AtPlace): Wish['reach'] {
  const edge = edgeOf(claim.figure.quantity) ?? 'exact';
  if (edge === 'range') return { left: 12, right: 12 };
  const { below, above } = reachOf(edge, RADIUS, 'along');
  return { left: Math.max(12, below), right: Math.max(12, above) };
}

/** How a place is named, the fullest first: with all that must stand beside a number, with its age in a line of its own, or alone. */
export const LABELS = ['full', 'high', 'name'] as const;

function labelSizes({ row, description, counted, byline }: Said): Wish['labels'] {
  const name = textWidth(row.place.name, 'strong');
  const widest = Math.max(name, textWidth(description.amount, 'strong'), textWidth(counted));
  const size = (width: number, lines: number) => ({
    width: Math.ceil(width * ALLOWANCE) + 6,
    height: lines * LINE,
  });
  const sizes: Readonly<Record<(typeof LABELS)[number], Wish['labels'][number]>> = {
    full: size(Math.max(widest, textWidth(byline.join(', '))), 4),
    high: size(Math.max(widest, ...byline.map((line) => textWidth(line))), 5),
    name: size(name, 1),
  };
  return LABELS.map((label) => sizes[label]);
}
