import { Area, Line, Scatter } from 'recharts';
import { heightOf } from '../../../claims/track-scale.ts';
import { speakerClass } from '../../../design/SpeakerMark.tsx';
import { PlottedMark } from '../../PlottedMark.tsx';
import type { Plot } from '../../plot.ts';
import styles from '../../charts.module.css';
import type { DrawnSeries } from './drawn-runs.ts';
import { pointRadius } from './geometry.ts';
import type { ChartPoint, ChartSeries } from './model.ts';

type Drawn = ChartSeries & DrawnSeries;

const NO_ANIMATION = { isAnimationActive: false, activeDot: false, zIndex: 0 } as const;

/** Runs as one course: where it has no number, nothing is joined, so that one element draws all runs of a series. */
function courseOf<Point extends { readonly day: number }, Value>(
  runs: readonly (readonly Point[])[],
  valueOf: (point: Point) => Value,
): { day: number; value: Value | null }[] {
  return runs.flatMap((run, at) => [
    ...(at > 0 ? [{ day: run[0]?.day ?? 0, value: null }] : []),
    ...run.map((point) => ({ day: point.day, value: valueOf(point) })),
  ]);
}

const stepOf = ({ form }: ChartSeries) => (form === 'stairs' ? 'stepAfter' : 'linear');

/** What lies under the lines: the wash of stairs down to zero, and bands of ranges. */
export function SeriesAreas({ series, hasWash }: { series: Drawn; hasWash: boolean }) {
  const { lines, bands, kind, form, key } = series;
  return (
    <>
      {form === 'stairs' && hasWash && lines.length > 0 && (
        <Area
          {...NO_ANIMATION}
          className={`${speakerClass(kind)} ${styles.wash}`}
          data={courseOf(lines, heightOf)}
          dataKey="value"
          name={key}
          type="stepAfter"
          baseValue={0}
          stroke="none"
        />
      )}
      {bands.length > 0 && (
        <Area
          {...NO_ANIMATION}
          className={`${speakerClass(kind)} ${styles.band}`}
          data={courseOf(
            bands.map((band) => band.map(({ at, ...reach }) => ({ day: at, ...reach }))),
            ({ low, high }) => [low, high],
          )}
          dataKey="value"
          name={key}
          type={stepOf(series)}
          stroke="none"
        />
      )}
    </>
  );
}

export function SeriesLine({ series }: { series: Drawn }) {
  if (series.lines.length === 0) return null;
  return (
    <Line
      {...NO_ANIMATION}
      className={`${speakerClass(series.kind)} ${styles.line}`}
      data={courseOf(series.lines, heightOf)}
      dataKey="value"
      name={series.key}
      type={stepOf(series)}
      dot={false}
    />
  );
}

export function SeriesMarks({ series, plot }: { series: Drawn; plot: Plot }) {
  // Without points of its own a series would be drawn from the data of the whole chart.
  if (series.marks.length === 0) return null;
  return (
    <Scatter
      className={speakerClass(series.kind)}
      data={series.marks.map((point) => ({ day: point.day, value: point.low, point }))}
      dataKey="value"
      isAnimationActive={false}
      zIndex={0}
      shape={(mark: PointShape) => <PointMark series={series} plot={plot} {...mark} />}
    />
  );
}

interface PointShape {
  cx?: number | undefined;
  payload?: { point: ChartPoint };
}

function PointMark({ series, plot, cx = 0, payload }: PointShape & { series: Drawn; plot: Plot }) {
  if (!payload) return null;
  const r = pointRadius(series);
  return (
    <PlottedMark kind={series.kind} figure={payload.point} low={payload.point.low} x={cx} r={r} plot={plot} />
  );
}
