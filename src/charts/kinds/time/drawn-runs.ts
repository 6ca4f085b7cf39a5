import { heightOf, isJoinable, joinedParts } from '../../../claims/track-scale.ts';
import { once } from '../../../domain/once.ts';
import type { Plot } from '../../plot.ts';
import { type Placed, type BandCorner, bandCorners, reduced } from '../../reduction.ts';
import { pointRadius } from './geometry.ts';
import type { ChartPoint, ChartSeries } from './model.ts';

/** Of what is drawn of a series: the runs that a line joins, the runs that a band joins, and the points that have a mark. */
export interface DrawnSeries {
  readonly lines: readonly (readonly ChartPoint[])[];
  readonly bands: readonly (readonly BandCorner[])[];
  readonly marks: readonly ChartPoint[];
}

/** Pixels of a line that are told apart, as wide as its stroke, and of the edges of a band. */
const [LINE_COLUMN, BAND_COLUMN] = [2, 3];

/**
 * A series as its plot can show it. Of a line every column as wide as its stroke keeps its ends, its extremes and what is
 * labelled; a band holds in every column all that is claimed. Where marks would lie on one another the line stands for them, and a band from the lowest to the highest
 * for ranges: marked are then the ends of a run, and what is not as the series usually is, is in doubt, past its age or
 * labelled; of these as many as columns of a mark's width can show.
 */
export function drawnSeries(series: ChartSeries, plot: Plot): DrawnSeries {
  return drawnOn(plot)(series);
}

/** Lines, marks and what labels keep off ask for the same. */
const drawnOn = once((plot: Plot) =>
  once((series: ChartSeries): DrawnSeries => {
    const runs = series.runs.map((run) => ({ run, isBand: isBand(run, series, plot) }));
    return {
      lines:
        series.form === 'apart'
          ? []
          : runs.flatMap(({ run, isBand: banded }) =>
              banded && !run.every(isJoinable)
                ? []
                : joinedParts(run).map((part) => reduced(part, onLine(plot), LINE_COLUMN)),
            ),
      bands: runs.flatMap(({ run, isBand: banded }) => (banded ? [bandOf(run, plot)] : [])),
      marks: tellable(
        runs.map(({ run, isBand: banded }) => marksOf(run, series, plot, banded)),
        2 * pointRadius(series),
        plot,
      ),
    };
  }),
);

const bandOf = (run: readonly ChartPoint[], plot: Plot): readonly BandCorner[] =>
  bandCorners(
    run.map(({ day, low, high }) => ({ at: day, low, high })),
    (day) => plot.x(day) / BAND_COLUMN,
  );

/** Ranges so near to one another that their whiskers would lie on one another: most of a dense run, or more than it has room for. */
function isBand(run: readonly ChartPoint[], series: ChartSeries, plot: Plot): boolean {
  const width = 2 * pointRadius(series);
  if (series.form === 'apart' || !isDense(run, width, plot)) return false;
  const ranges = run.filter(({ edge }) => edge === 'range').length;
  return ranges > run.length / 2 || ranges * width > lengthOf(plot);
}

function marksOf(
  run: readonly ChartPoint[],
  series: ChartSeries,
  plot: Plot,
  isBanded: boolean,
): readonly ChartPoint[] {
  const width = 2 * pointRadius(series);
  if (!isDense(run, width, plot)) return run;
  const isTold = ({ edge, hollow, inDoubt }: ChartPoint): boolean =>
    hollow === true ||
    inDoubt === true ||
    (edge !== (series.usual ?? 'exact') && !(isBanded && edge === 'range'));
  // What is labelled takes no place from the extremes of what is not as usual.
  const told = reduced(run.filter(isTold), placeIn(plot), width);
  const marked = new Set([run[0], ...told, ...run.filter(isLabelled), run.at(-1)]);
  return run.filter((point) => marked.has(point));
}

/** The marks of runs; of more runs than there are columns of a mark's width, each column has its ends, extremes and labels. */
function tellable(
  runs: readonly (readonly ChartPoint[])[],
  width: number,
  plot: Plot,
): readonly ChartPoint[] {
  const marks = runs.flat();
  return runs.length * width > lengthOf(plot) ? reduced(marks, placeIn(plot), width) : marks;
}

/** Whether marks of this width lie nearer to one another than they are wide. */
function isDense(run: readonly ChartPoint[], width: number, plot: Plot): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return false;
  return run.length > 2 && Math.abs(plot.x(last.day) - plot.x(first.day)) < (run.length - 1) * width;
}

const lengthOf = ({ left, right }: Plot): number => right - left;

const isLabelled = ({ label }: ChartPoint): boolean => label !== undefined;

/** Where a line goes through a point. */
const onLine = (plot: Plot) => (point: ChartPoint) => {
  const y = plot.y(heightOf(point));
  return { ...placeIn(plot)(point), top: y, bottom: y };
};

const placeIn =
  (plot: Plot) =>
  (point: ChartPoint): Placed => ({
    x: plot.x(point.day),
    top: plot.y(point.high),
    bottom: plot.y(point.low),
    isKept: isLabelled(point),
  });

/** The series of a chart as they are drawn: claims that stand apart are one crowd of each kind of speaker, however many. */
export const seriesToDraw = once((all: readonly ChartSeries[]): readonly ChartSeries[] => {
  const apart = Map.groupBy(
    all.filter(({ form }) => form === 'apart'),
    ({ kind }) => kind,
  );
  return all.flatMap((series) => {
    if (series.form !== 'apart') return [series];
    const crowd = apart.get(series.kind) ?? [];
    if (crowd[0] !== series) return [];
    const points = crowd.flatMap(({ runs }) => runs.flat()).toSorted((a, b) => a.day - b.day);
    return crowd.length === 1 ? [series] : [{ ...series, runs: points.map((point) => [point]) }];
  });
});
