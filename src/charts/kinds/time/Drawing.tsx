import { CartesianGrid, ComposedChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import { chartFrame, DayTickMark, DrawnLabels, ValueTickMark } from '../../axes.tsx';
import { Hatch } from '../../Hatch.tsx';
import type { TimeChartModel } from './model.ts';
import { type Plot, type Size } from '../../plot.ts';
import { drawnSeries, seriesToDraw } from './drawn-runs.ts';
import { gapSlots } from './gap-slots.ts';
import { timePlot } from './plot.ts';
import { SeriesAreas, SeriesLine, SeriesMarks } from './series-shapes.tsx';
import styles from '../../charts.module.css';
import { tickNames } from '../../tick-names.ts';
import { BADGE_RADIUS, badgeHeight, monthWidth, placedBadges } from './geometry.ts';
import { drawnEvents, gapBadges, timeLabels } from './labels.ts';
import type { PlacedLabel } from '../../labels.ts';
import { round } from '../../../design/round.ts';

/**
 * Figures over time: stocks as points joined by straight lines, running totals as stairs with a wash down to zero, ranges
 * without room between them as a band, single claims as points. Nothing is joined across a gap or a break, because only the model's runs are joined (R25, R28).
 */
export function TimeChart({ model, size }: { model: TimeChartModel; size: Size }) {
  const plot = timePlot(model, size);
  const { days, dayTicks, valueTicks } = model;
  const series = seriesToDraw(model.series).map((each) => ({ ...each, ...drawnSeries(each, plot) }));
  // On a wall two running totals stand as stairs alone: one wash over the other is nobody's number.
  const hasWash = !model.close || series.filter(({ form }) => form === 'stairs').length === 1;
  const frame = chartFrame(plot, size);
  const labels = timeLabels(model, plot, size);
  const names = tickNames(dayTicks, monthWidth(model, plot));
  return (
    <ComposedChart {...frame.chart} data={[]}>
      <CartesianGrid className={styles.grid} vertical={false} syncWithTicks zIndex={0} />
      <NotYetKnown model={model} plot={plot} />
      {series.map((each) => (
        <SeriesAreas key={each.key} series={each} hasWash={hasWash} />
      ))}
      {drawnEvents(model, labels).map(({ at, badge }) => (
        <ReferenceLine key={`${at} ${badge}`} className={`${styles.event}`} x={at} zIndex={0} />
      ))}
      {gapSlots(model, plot).map((slot) => (
        <Hatch key={slot.x} box={slot} outlined />
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
      {series.map((each) => (
        <SeriesLine key={each.key} series={each} />
      ))}
      {model.breaks.map(({ at }) => (
        <ReferenceLine key={at} className={`${styles.break}`} x={at} zIndex={0} />
      ))}
      {model.asOf !== null && <ReferenceLine className={`${styles.asOf}`} x={model.asOf} zIndex={0} />}
      {series.map((each) => (
        <SeriesMarks key={each.key} series={each} plot={plot} />
      ))}
      <Badges model={model} plot={plot} labels={labels} />
      <DrawnLabels labels={labels} />
    </ComposedChart>
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
        <g key={badge} transform={`translate(${round(x)} ${round(y)})`}>
          <circle r={BADGE_RADIUS} />
          <text y={4.4}>{badge}</text>
        </g>
      ))}
    </g>
  );
}
