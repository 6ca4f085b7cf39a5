import {
  type Box,
  isOver,
  LINE_HEIGHT,
  type LabelWish,
  overlap,
  type PlacedLabel,
  placeLabels,
  stackLabels,
} from '../../labels.ts';
import type { ChartEvent, TimeChartModel } from './model.ts';
import { isNarrow, type Plot, type Size, TICK_GAP } from '../../plot.ts';
import { textWidth, wrapText } from '../../text-width.ts';
import { BADGE_RADIUS, gapSlot, shownEvents } from './geometry.ts';
import { shapesOf, timeObstacles } from './obstacles.ts';
import { placesAlong, placesAtPoint } from './places.ts';

/** Room beside a break that a sentence, or a few words, need and at most take. */
const [LEAST_SENTENCE, WIDEST_SENTENCE] = [110, 170];
/** Rooms that differ by less are the same: reckoned from either edge they are off by fractions of nothing. */
const SAME_ROOM = 0.01;
/** A lower plot has no room for the words of an event. */
const LEAST_FOR_EVENT = 64;
/** A longer name takes two lines in a narrow chart. */
const WIDEST_NAME = 120;
const [LEAST_BRIEF, WIDEST_BRIEF] = [76, 120];

/**
 * Every text of a time chart with its place: labels of points, and of breaks that no note tells of. One that would lie over
 * a mark, a badge, the scale or another label, or beyond the sides, wherever it stood is left out: focus and the table name the figure too.
 */
export function timeLabels(model: TimeChartModel, plot: Plot, size: Size): readonly PlacedLabel[] {
  const narrow = isNarrow(size);
  const wishes = pointWishes(model, plot, narrow);
  const beside = stackLabels(wishes.beside, plot.bottom, plot.sign);
  const bounds = {
    x: plot.left,
    y: plot.top - 4,
    width: plot.right - plot.left,
    height: plot.bottom - plot.top,
  };
  const inside = placeLabels(
    [...wishes.inside, ...breakWishes(model, plot, narrow), ...eventWishes(model, plot)],
    timeObstacles(model, plot),
    bounds,
    plot.sign,
  );
  const shapes = [...shapesOf(model, plot), besideAxis(plot)];
  const taken = [...beside];
  for (const label of inside)
    if (
      isWithin(label, size) &&
      !shapes.some((shape) => isOver(label, shape)) &&
      !taken.some(({ room }) => isOver(label, room))
    )
      taken.push(label);
  return taken;
}

const isWithin = ({ box }: PlacedLabel, { width }: Size): boolean => box.x >= 0 && box.x + box.width <= width;

/** Where the numbers of the scale stand. */
const besideAxis = ({ sign, right, top, bottom, axisWidth }: Plot): Box => ({
  x: sign === 1 ? 0 : right + TICK_GAP,
  y: top - LINE_HEIGHT,
  width: axisWidth - TICK_GAP,
  height: bottom - top + 2 * LINE_HEIGHT,
});

/** Points at the far end are labelled beside the plot, the others near where they stand. */
function pointWishes(model: TimeChartModel, plot: Plot, narrow: boolean) {
  const [beside, inside]: [LabelWish[], LabelWish[]] = [[], []];
  const farEdge = plot.sign === 1 ? plot.right : plot.left;
  for (const point of model.series.flatMap((series) => series.runs.flat())) {
    if (!point.label) continue;
    const { value, by } = point.label;
    const [x, y] = [plot.x(point.day), (plot.y(point.low) + plot.y(point.high)) / 2];
    const fits = textWidth(value, 'strong') < plot.farWidth - 8;
    const atEnd = !narrow && fits && Math.abs(x - farEdge) < 44;
    const words = atEnd
      ? by.flatMap((text) => wrapText(text, plot.farWidth - 14))
      : narrow
        ? by.slice(0, 1).flatMap((text) => wrapText(withoutComma(text), WIDEST_NAME))
        : by;
    const lines = [{ text: value, strong: true }, ...words.map((text) => ({ text, strong: false }))];
    const mark = { x, y };
    if (atEnd)
      beside.push({ mark, lines, places: [{ x: plot.along(farEdge, 8), top: y - 14, anchor: 'start' }] });
    else
      inside.push({
        owner: point.id,
        mark,
        lines,
        places: placesAtPoint(mark, lines.length * LINE_HEIGHT, plot),
      });
  }
  return { beside, inside };
}

/** The first of several lines stands alone in a narrow chart. */
const withoutComma = (text: string) => text.replace(/[,،]$/, '');

/**
 * Both sides of a break are labelled, each on its own side; where one side has no room before the next break or the end
 * of the chart, both on the other. Sentences of several breaks would cover the figures: then, as in a narrow chart, few
 * words stand in their place. Several breaks close together in a narrow chart only say their day: the list under the
 * chart says the rest. On a wall all breaks are told beside the chart.
 */
function breakWishes(model: TimeChartModel, plot: Plot, narrow: boolean): readonly LabelWish[] {
  const [start, end] = plot.sign === 1 ? [plot.left, plot.right] : [plot.right, plot.left];
  const short = narrow || model.breaks.length > 1;
  const uprights = model.breaks.map(({ at }) => plot.x(at));
  return model.breaks.flatMap(({ badge, before, after, brief }, index) => {
    if (badge !== null || model.close) return [];
    const [previous, x, next] = [
      uprights[index - 1] ?? start,
      uprights[index] ?? start,
      uprights[index + 1] ?? end,
    ];
    const [earlier, later] = [Math.abs(x - previous) - 16, Math.abs(next - x) - 16];
    const wish = (text: string, side: 'earlier' | 'later'): LabelWish => {
      const room = Math.min(side === 'earlier' ? earlier : later, short ? WIDEST_BRIEF : WIDEST_SENTENCE);
      return { lines: plainLines(text, room), places: placesAlong(x, side, plot) };
    };
    if (short) {
      if (Math.min(earlier, later) >= LEAST_BRIEF)
        return [wish(brief.before, 'earlier'), wish(brief.after, 'later')];
      const isCrowded = narrow && model.breaks.length > 1;
      return [wish(isCrowded ? brief.day : brief.both, earlier > later - SAME_ROOM ? 'earlier' : 'later')];
    }
    return [wish(before, 'earlier'), wish(after, later < LEAST_SENTENCE ? 'earlier' : 'later')];
  });
}

const plainLines = (text: string, room: number) =>
  wrapText(text, room).map((line) => ({ text: line, strong: false }));

/** The words of an event on the side where they cover least. */
function eventWishes(model: TimeChartModel, plot: Plot): readonly LabelWish[] {
  const isLow = plot.bottom - plot.top < LEAST_FOR_EVENT;
  return shownEvents(model).flatMap(({ at, label }) => {
    if (label === undefined || isLow) return [];
    const x = plot.x(at);
    const lines = plainLines(label, WIDEST_BRIEF);
    const places = (['earlier', 'later'] as const)
      .flatMap((side) => placesAlong(x, side, plot))
      .filter(({ top }) => top + lines.length * LINE_HEIGHT <= plot.bottom);
    return places.length === 0 ? [] : [{ lines, places }];
  });
}

/** The events whose lines are drawn: of those that are told in words beside their line only where the words have room. */
export function drawnEvents(model: TimeChartModel, labels: readonly PlacedLabel[]): readonly ChartEvent[] {
  const told = new Set(labels.map(({ lines }) => lines.map(({ text }) => text).join(' ')));
  return shownEvents(model).filter(({ label }) => label === undefined || told.has(label));
}

/** The number of a gap's note, in the middle of a circle over its slot, where it lies over least. */
export function gapBadges(
  model: TimeChartModel,
  plot: Plot,
  labels: readonly PlacedLabel[],
): readonly { readonly badge: string; readonly x: number; readonly y: number }[] {
  const obstacles = [...timeObstacles(model, plot), ...labels.map(({ room }) => ({ ...room, weight: 60 }))];
  return model.gaps.flatMap((gap) => {
    if (gap.badge === null) return [];
    const slot = gapSlot(gap, plot);
    const places = [13, 32, 52, 80, 110, 150].flatMap((rise) =>
      [0.5, 0.3, 0.7, 0.1, 0.9].map((share) => ({ x: slot.x + slot.width * share, y: slot.y - rise })),
    );
    const cost = ({ x, y }: { x: number; y: number }) => {
      const box = {
        x: x - BADGE_RADIUS,
        y: y - BADGE_RADIUS,
        width: 2 * BADGE_RADIUS,
        height: 2 * BADGE_RADIUS,
      };
      return obstacles.reduce((sum, obstacle) => sum + obstacle.weight * overlap(box, obstacle), 0);
    };
    const [best] = places.toSorted((a, b) => cost(a) - cost(b));
    return best ? [{ badge: gap.badge, ...best }] : [];
  });
}
