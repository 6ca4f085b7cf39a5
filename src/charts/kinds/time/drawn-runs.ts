import { once } from '../../../domain/once.ts';
import type { Plot } from '../../plot.ts';
import { type Placed, reduced } from '../../reduction.ts';
import { joinedRuns, pointRadius } from './geometry.ts';
import type { ChartPoint, ChartSeries } from './model.ts';

/** Of what is drawn of a series: the runs that a line joins, and the points that have a mark. */
export interface DrawnSeries {
  readonly lines: readonly (readonly ChartPoint[])[];
  readonly marks: readonly ChartPoint[];
}

/** Pixels of a line that are told apart: as wide as its stroke. */
const LINE_COLUMN = 2;

/**
 * A series as its plot can show it. Of a line every column as wide as its stroke keeps its ends, its extremes and what is labelled. Where
 * marks would lie on one another the line stands for them: marked are then the ends of a run, and what is not stated as an
 * exact number, is in doubt, past its age or labelled; of these as many as columns of a mark's width can show.
 */
export function drawnSeries(series: ChartSeries, plot: Plot): DrawnSeries {
  return drawnOn(plot)(series);
}

/** Lines, marks and what labels keep off ask for the same. */
const drawnOn = once((plot: Plot) =>
  once((series: ChartSeries): DrawnSeries => ({
    lines: joinedRuns(series).map((run) => reduced(run, placeIn(plot), LINE_COLUMN)),
    marks: series.runs.flatMap((run) => marksOf(run, series, plot)),
  })),
);

function marksOf(run: readonly ChartPoint[], series: ChartSeries, plot: Plot): readonly ChartPoint[] {
  const width = 2 * pointRadius(series);
  if (!isDense(run, width, plot)) return run;
  // What is labelled takes no place from the extremes of what is not exact.
  const qualified = reduced(run.filter(isQualified), placeIn(plot), width);
  const marked = new Set([run[0], ...qualified, ...run.filter(isLabelled), run.at(-1)]);
  return run.filter((point) => marked.has(point));
}

/** Whether marks of this width lie nearer to one another than they are wide. */
function isDense(run: readonly ChartPoint[], width: number, plot: Plot): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return false;
  return run.length > 2 && Math.abs(plot.x(last.day) - plot.x(first.day)) < (run.length - 1) * width;
}

const isLabelled = ({ label }: ChartPoint): boolean => label !== undefined;

const isQualified = ({ edge, hollow, inDoubt }: ChartPoint): boolean =>
  edge !== 'exact' || hollow === true || inDoubt === true;

const placeIn =
  (plot: Plot) =>
  (point: ChartPoint): Placed => ({
    x: plot.x(point.day),
    top: plot.y(point.high),
    bottom: plot.y(point.low),
    isKept: isLabelled(point),
  });
