import { type CalendarDate, dayNumber } from '../domain/calendar-date.ts';
import { edgeOf, leastClaimed, mostClaimed } from '../domain/quantity.ts';
import type { Figure } from '../domain/figure.ts';
import { claimMark, heightOf, isJoinable, joinedParts, type QuantityMark } from '../claims/track-scale.ts';
import { markState } from './questions/mark-state.ts';
import { referenceStart } from '../domain/reference-time.ts';
import type { SpeakerKind } from '../domain/source.ts';
import { type BandCorner, bandCorners, largestOfEach, reduced } from './reduction.ts';
import type { Series, SeriesPoint } from '../statistics/series.ts';
import { gapBetween } from '../statistics/silence.ts';

/** A figure that is marked: its place along the days and up the scale, each from 0 to 1. */
export interface CourseMark extends QuantityMark {
  readonly id: string;
  readonly at: number;
  /** Drawn dashed. */
  readonly inDoubt?: true;
  /** Past its age limit. */
  readonly hollow?: true;
}

/** The bar of a period; open where at least so many are claimed. */
export interface CourseBar {
  readonly from: number;
  readonly to: number;
  readonly up: number;
  readonly open: boolean;
  /** Drawn dashed. */
  readonly inDoubt?: true;
}

/** The course of one speaker without axes, in shares of its width and height, so that it needs no measuring. */
export interface Course {
  readonly kind: SpeakerKind;
  readonly form: 'line' | 'stairs' | 'bars';
  /** Corners of what may be joined: nothing crosses a gap or a break (R25, R28). */
  readonly runs: readonly (readonly { readonly at: number; readonly up: number }[])[];
  /** Runs that are mostly ranges, from the low to the high of each: a line goes through best estimates alone. */
  readonly bands: readonly (readonly BandCorner[])[];
  /** The ends of every run, and what stands alone; of very many as many as can be told apart. */
  readonly marks: readonly CourseMark[];
  readonly bars: readonly CourseBar[];
  /** What may not be joined to it; bars of that stand among the others. */
  readonly apart: readonly CourseMark[];
  /** Days that no figure speaks of, up to the day of the page. */
  readonly gaps: readonly { readonly from: number; readonly to: number }[];
  /** Where the count changed, each day once. */
  readonly breaks: readonly number[];
}

/** No course is drawn wider than so many pixels. */
const WIDEST = 320;
/** Pixels of the edges of a band that are told apart. */
const BAND_COLUMN = 3;

const placeOf = (mark: CourseMark) => {
  const y = -heightOf(mark);
  return { x: mark.at * WIDEST, top: y, bottom: y, isKept: false };
};

const isBand = (run: readonly CourseMark[]): boolean =>
  run.length > 1 && run.filter(({ edge }) => edge === 'range').length > run.length / 2;

/** Columns of a course on a card, and of one in a row, in each of which marks can be told apart. */
const COLUMNS = 12;
const SMALL_COLUMNS = 3;

/** More than two marks a column lie on one another; then columns have their ends and extremes. */
function tellable(marks: readonly CourseMark[], columns = COLUMNS): readonly CourseMark[] {
  if (marks.length <= 2 * columns) return marks;
  return reduced(
    marks,
    ({ at, low, high }) => ({ x: at, top: -high, bottom: -low, isKept: false }),
    1 / columns,
  );
}

/** The marks of a course that is drawn in a row, a quarter as wide as on a card. */
export const marksOfSmall = ({ marks }: Course): readonly CourseMark[] => tellable(marks, SMALL_COLUMNS);

const NONE_AGED: ReadonlySet<Figure> = new Set();

/** The days and the numbers that courses are drawn between, from zero (R29). */
export interface CourseScale {
  /** Numbers of days. */
  readonly first: number;
  readonly last: number;
  readonly most: number;
}

/** From the first day that any of these speaks of to the day of the page, and up to the most that any claims. */
export function courseScale(all: readonly Series[], day: CalendarDate): CourseScale {
  const points = all.flatMap((series) => series.points);
  const starts = points.map(({ figure, day: end }) =>
    figure.time.kind === 'flow' ? referenceStart(figure.time) : end,
  );
  const first = Math.min(...starts.map(dayNumber));
  return {
    first,
    last: Math.max(dayNumber(day), ...points.map((point) => dayNumber(point.day)), first + 1),
    most: Math.max(1, ...points.map(({ figure }) => mostClaimed(figure.quantity) ?? 0)),
  };
}

/** Columns of a card, and of a row, in each of which the tip of a bar can be told from the next. */
const [TIP_COLUMNS, SMALL_TIP_COLUMNS] = [30, 16];

/** The bars that show that they are open above: of more than can be told apart the highest of each column, and the newest. */
export function tipsOf({ bars }: Course, small: boolean): readonly CourseBar[] {
  const columns = small ? SMALL_TIP_COLUMNS : TIP_COLUMNS;
  const open = bars.filter((bar) => bar.open);
  if (open.length <= columns) return open;
  const newest = Math.max(...open.map(({ to }) => to));
  const highest = largestOfEach(
    open,
    ({ from }) => from * columns,
    ({ up }) => up,
  );
  return open.filter((bar) => bar.to === newest || highest.includes(bar));
}

/** A course on its own scale with its ends marked, or on one that it shares with others, where every figure is marked. */
export function courseOf(
  series: Series,
  day: CalendarDate,
  shared?: {
    readonly scale: CourseScale;
    readonly apart: readonly Series[];
    readonly aged: ReadonlySet<Figure>;
  },
): Course {
  const { points, segments, timeKind } = series;
  const isFlow = timeKind === 'flow';
  const apart = shared?.apart ?? [];
  const { first, last, most } = shared?.scale ?? courseScale([series], day);
  const at = (number: number) => (number - first) / (last - first);
  const markOf = (point: SeriesPoint): CourseMark[] => {
    const { figure, day: end } = point;
    const mark = claimMark(figure.quantity);
    if (!mark) return [];
    const { edge, low, high, best } = mark;
    return [
      {
        id: figure.id,
        edge,
        at: at(dayNumber(end)),
        low: low / most,
        high: high / most,
        ...(best === undefined ? {} : { best: best / most }),
        ...markState(figure, shared?.aged ?? NONE_AGED),
      },
    ];
  };
  const runs = segments.map((run) => run.flatMap(markOf));
  const newest = points.at(-1)?.day ?? day;
  const silent = isFlow ? null : gapBetween(newest, day, series.longestSilence);
  return {
    kind: series.originator.kind,
    form: isFlow ? 'bars' : timeKind === 'running-total' ? 'stairs' : 'line',
    runs: isFlow
      ? []
      : runs
          .filter((run) => !isBand(run) || run.every(isJoinable))
          .flatMap((run) => joinedParts(run))
          .map((part) => reduced(part, placeOf).map((mark) => ({ at: mark.at, up: heightOf(mark) }))),
    bands: isFlow
      ? []
      : runs.filter(isBand).map((run) => bandCorners(run, (share) => (share * WIDEST) / BAND_COLUMN)),
    marks: isFlow
      ? []
      : tellable(runs.flatMap((run) => run.filter((_, i) => shared || i === 0 || i === run.length - 1))),
    bars: isFlow ? [segments, ...apart.map((each) => each.segments)].flat(2).flatMap(barOf) : [],
    apart: isFlow ? [] : apart.flatMap((each) => each.points.flatMap(markOf)),
    gaps: [...series.gaps, ...(silent ? [silent] : [])].map(({ from, to }) => ({
      from: at(dayNumber(from)),
      to: Math.min(1, at(dayNumber(to) + 1)),
    })),
    breaks: [...new Set(series.breaks.map(({ date }) => at(dayNumber(date))))].filter(
      (share) => share > 0 && share < 1,
    ),
  };

  function barOf({ figure }: SeriesPoint): CourseBar[] {
    const { time, quantity } = figure;
    const low = leastClaimed(quantity);
    if (time.kind !== 'flow' || low === null) return [];
    const to = Math.min(1, at(dayNumber(time.to) + 1));
    const { inDoubt } = markState(figure, NONE_AGED);
    const doubt = inDoubt ? { inDoubt } : {};
    return [
      { from: at(dayNumber(time.from)), to, up: low / most, open: edgeOf(quantity) === 'floor', ...doubt },
    ];
  }
}
