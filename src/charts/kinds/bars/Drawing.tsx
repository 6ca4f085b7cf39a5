import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { chartFrame, DrawnLabels, ValueTickMark, letters } from '../../axes.tsx';
import { barLabels, missingSlots, missingWord } from './labels.ts';
import { claimPosition } from './places.ts';
import styles from '../../charts.module.css';
import { Hatch } from '../../Hatch.tsx';
import type { PlacedLabel } from '../../labels.ts';
import { PlottedMark } from '../../PlottedMark.tsx';
import type { MonthlyBarsModel } from './model.ts';
import { barsPlot } from './plot.ts';
import { type BarShape, BarMark, Skyline, ToldBar } from './bar-shapes.tsx';
import { isCrowded, toldBars } from './skyline.ts';
import type { Plot, Size } from '../../plot.ts';
import { type TickName, tickNames } from '../../tick-names.ts';
import { round } from '../../../design/round.ts';

/** Of the shape of another speaker's claim beside the bars. */
const OTHER_RADIUS = 6;

/**
 * Counts in a period: bars from zero, one a month, open at the top with a chevron when the count is a floor, with the edge
 * of a claim's mark when it is hedged otherwise (R4). A part of the whole stands solid inside; a month without a figure is a
 * hatched slot, never a bar of nought.
 */
export function MonthlyBars({ model, size }: { model: MonthlyBarsModel; size: Size }) {
  const plot = barsPlot(model, size);
  const frame = chartFrame(plot, size);
  const { months, valueTicks } = model;
  const labels = barLabels(model, plot);
  const names = tickNames(months, (plot.right - plot.left) / months.length, 'below');
  const told = isCrowded(model, plot) ? new Set(toldBars(model, plot).map((index) => months[index])) : null;
  return (
    <BarChart
      {...frame.chart}
      data={months.map((month) => ({ key: month.key, value: month.bar?.value ?? null, month }))}
      barCategoryGap="14%"
    >
      <text className={styles.heading} x={plot.sign === 1 ? 2 : size.width - 2} y={16}>
        {model.heading}
      </text>
      <CartesianGrid className={styles.grid} vertical={false} syncWithTicks zIndex={0} />
      {missingSlots(model, plot).map((slot) => (
        <Hatch key={slot.x} box={slot} />
      ))}
      <XAxis
        {...frame.xAxis}
        type="category"
        dataKey="key"
        tick={(tick) => <MonthMark key={tick.index} x={tick.x} y={plot.bottom} name={names[tick.index]} />}
      />
      <YAxis
        {...frame.yAxis}
        ticks={valueTicks.map((tick) => tick.at)}
        tick={(tick) => (
          <ValueTickMark key={tick.index} y={tick.y} plot={plot} tick={valueTicks[tick.index]} />
        )}
      />
      {told !== null && <Skyline model={model} plot={plot} />}
      <Bar
        dataKey="value"
        isAnimationActive={false}
        zIndex={0}
        shape={(bar: BarShape) =>
          told === null ? <BarMark {...bar} plot={plot} /> : <ToldBar {...bar} told={told} plot={plot} />
        }
      />
      {model.others.map((claim) => (
        <PlottedMark
          key={claim.id}
          kind={claim.kind}
          figure={claim}
          low={claim.value}
          x={claimPosition(model, claim, plot).x}
          r={OTHER_RADIUS}
          plot={plot}
        />
      ))}
      <MissingWord model={model} plot={plot} labels={labels} />
      <DrawnLabels labels={labels} />
    </BarChart>
  );
}

function MissingWord({
  model,
  plot,
  labels,
}: {
  model: MonthlyBarsModel;
  plot: Plot;
  labels: readonly PlacedLabel[];
}) {
  const at = missingWord(model, plot, labels);
  if (!at) return null;
  return (
    <text
      className={styles.text}
      // Turned upright, text that runs to the left would hang down from its place instead of rising from it.
      textAnchor={plot.sign === -1 ? 'end' : undefined}
      transform={`translate(${round(at.x)} ${round(at.y)})rotate(-90)`}
    >
      {model.missingLabel}
    </text>
  );
}

function MonthMark({ x, y, name }: { x: number | string; y: number; name: TickName | undefined }) {
  if (!name) return null;
  const middle = letters(Number(x));
  return (
    <g className={styles.month}>
      {name.month !== null && (
        <text className={styles.tick} x={middle} y={y + 17}>
          {name.month}
        </text>
      )}
      {name.year !== null && (
        <text className={styles.text} x={middle} y={y + 33}>
          {name.year}
        </text>
      )}
    </g>
  );
}
