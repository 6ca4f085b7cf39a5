import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, Scatter, XAxis, YAxis } from 'recharts';
import { speakerClass, SpeakerMark } from '../../../design/SpeakerMark.tsx';
import { chartFrame, DayTickMark, DrawnLabels, ValueTickMark } from '../../axes.tsx';
import { ClaimMark, RangeMark } from '../../../claims/ClaimMark.tsx';
import { Hatch } from '../../Hatch.tsx';
import type { ChartPoint, ChartSeries, TimeChartModel } from './model.ts';
import { type Plot, type Size } from '../../plot.ts';
import { drawnSeries } from './drawn-runs.ts';
import { timePlot } from './plot.ts';
import styles from '../../charts.module.css';
import { tickNames } from '../../tick-names.ts';
import {
  BADGE_RADIUS,
  badgeHeight,
  gapSlot,
  monthWidth,
  placedBadges,
  pointRadius,
  shownEvents,
} from './geometry.ts';
import { gapBadges, timeLabels } from './labels.ts';
import type { PlacedLabel } from '../../labels.ts';

/**
 * Figures over time: stocks as points joined by straight lines, running totals as stairs with a wash down to zero, single
 * claims as points. Nothing is joined across a gap or a break, because only the model's runs are joined (R25, R28).
 */
export function TimeChart({ model, size }: { model: TimeChartModel; size: Size }) {
  const plot = timePlot(model, size);
  const { days, dayTicks, valueTicks } = model;
  const series = model.series.map((each) => ({ ...each, ...drawnSeries(each, plot) }));
  // On a wall two running totals stand as stairs alone: one wash over the other is nobody's number.
  const hasWash = !model.close || series.filter(({ form }) => form === 'stairs').length === 1;
  const frame = chartFrame(plot, size);
  const labels = timeLabels(model, plot, size);
  const names = tickNames(dayTicks, monthWidth(model, plot));
  return (
    <ComposedChart {...frame.chart} data={[]}>
      <CartesianGrid className={styles.grid} vertical={false} syncWithTicks zIndex={0} />
      <NotYetKnown model={model} plot={plot} />
      {series.flatMap((each) =>
        each.lines.map((run) =>
          each.form === 'stairs' && hasWash ? (
            <Area
              {...runProps(each, run)}
              key={runKey(each, run)}
              className={`${speakerClass(each.kind)} ${styles.wash}`}
              type="stepAfter"
              baseValue={0}
              stroke="none"
              activeDot={false}
            />
          ) : null,
        ),
      )}
      {shownEvents(model).map(({ at, badge }) => (
        <ReferenceLine key={`${at} ${badge}`} className={`${styles.event}`} x={at} zIndex={0} />
      ))}
      {model.gaps.map((gap) => (
        <Hatch key={`${gap.from}-${gap.to}`} box={gapSlot(gap, plot)} outlined />
      ))}
      <XAxis
        {...frame.xAxis}
        type="number"
        dataKey="day"
        domain={[days.first, days.last]}
        ticks={dayTicks.map((tick) => tick.at)}
        tick={(tick) => <DayTickMark key={tick.index} x={tick.x} plot={plot} name={names[tick.index]} />}
      />
      <YAxis
        {...frame.yAxis}
        ticks={valueTicks.map((tick) => tick.at)}
        tick={(tick) => (
          <ValueTickMark key={tick.index} y={tick.y} plot={plot} tick={valueTicks[tick.index]} />
        )}
      />
      {series.flatMap((each) =>
        each.lines.map((run) => (
          <Line
            {...runProps(each, run)}
            key={runKey(each, run)}
            className={`${speakerClass(each.kind)} ${styles.line}`}
            type={each.form === 'stairs' ? 'stepAfter' : 'linear'}
            dot={false}
            activeDot={false}
          />
        )),
      )}
      {model.breaks.map(({ at }) => (
        <ReferenceLine key={at} className={`${styles.break}`} x={at} zIndex={0} />
      ))}
      {model.asOf !== null && <ReferenceLine className={`${styles.asOf}`} x={model.asOf} zIndex={0} />}
      {series.filter(hasPoints).map((each) => (
        <Scatter
          key={each.key}
          className={speakerClass(each.kind)}
          data={each.marks.map((point) => ({ day: point.day, value: point.low, point }))}
          dataKey="value"
          isAnimationActive={false}
          zIndex={0}
          shape={(mark: PointShape) => <PointMark series={each} plot={plot} {...mark} />}
        />
      ))}
      <Badges model={model} plot={plot} labels={labels} />
      <DrawnLabels labels={labels} />
    </ComposedChart>
  );
}

/** Without points of its own a series would be drawn from the data of the whole chart. */
const hasPoints = ({ marks }: { readonly marks: readonly ChartPoint[] }) => marks.length > 0;

const runKey = (series: ChartSeries, run: readonly ChartPoint[]) => `${series.key} ${run[0]?.day}`;

function runProps(series: ChartSeries, run: readonly ChartPoint[]) {
  return {
    data: run.map((point) => ({ day: point.day, value: point.low })),
    dataKey: 'value' as const,
    name: series.key,
    isAnimationActive: false,
    zIndex: 0,
  };
}

interface PointShape {
  cx?: number | undefined;
  cy?: number | undefined;
  payload?: { point: ChartPoint };
}

function PointMark({
  series,
  plot,
  cx = 0,
  cy = 0,
  payload,
}: PointShape & { series: ChartSeries; plot: Plot }) {
  if (!payload) return null;
  const { edge, high, hollow, inDoubt } = payload.point;
  const { kind } = series;
  if (edge === 'range') {
    return (
      <RangeMark
        kind={kind}
        hollow={hollow}
        inDoubt={inDoubt}
        from={round(cy)}
        to={round(plot.y(high))}
        across={round(cx)}
        scale="up"
        cap={6}
      />
    );
  }
  const r = pointRadius(series);
  if (edge === 'exact' && !inDoubt)
    return <SpeakerMark kind={kind} x={cx} y={cy} r={r} hollow={hollow === true} />;
  return (
    <ClaimMark kind={kind} edge={edge} hollow={hollow} inDoubt={inDoubt} x={cx} y={cy} r={r} scale="up" />
  );
}

function NotYetKnown({ model, plot }: { model: TimeChartModel; plot: Plot }) {
  if (model.asOf === null || model.asOf >= model.days.last) return null;
  const [edge, end] = [plot.x(model.asOf), plot.x(model.days.last)];
  const box = {
    x: Math.min(edge, end),
    y: plot.top,
    width: Math.abs(end - edge),
    height: plot.bottom - plot.top,
  };
  return <Hatch box={box} faint />;
}

function Badges({
  model,
  plot,
  labels,
}: {
  model: TimeChartModel;
  plot: Plot;
  labels: readonly PlacedLabel[];
}) {
  const above = placedBadges(model, plot).map((badge) => ({ ...badge, y: badgeHeight(plot) }));
  return (
    <g className={styles.badge}>
      {[...above, ...gapBadges(model, plot, labels)].map(({ x, y, badge }) => (
        <g key={badge}>
          <circle cx={round(x)} cy={round(y)} r={BADGE_RADIUS} />
          <text x={round(x)} y={round(y + 4.4)}>
            {badge}
          </text>
        </g>
      ))}
    </g>
  );
}

const round = (length: number) => Math.round(length * 10) / 10;
