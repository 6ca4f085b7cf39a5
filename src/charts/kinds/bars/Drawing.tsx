import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { speakerClass } from '../../../design/SpeakerMark.tsx';
import { chartFrame, DrawnLabels, ValueTickMark } from '../../axes.tsx';
import { barLabels, missingSlots, missingWord } from './labels.ts';
import { claimPosition } from './places.ts';
import mark from '../../../claims/ClaimMark.module.css';
import styles from '../../charts.module.css';
import { ClaimMark, RangeMark } from '../../../claims/ClaimMark.tsx';
import type { Edge } from '../../../domain/quantity.ts';
import { Hatch } from '../../Hatch.tsx';
import type { PlacedLabel } from '../../labels.ts';
import type { BarMonth, MonthBar, MonthlyBarsModel, OtherClaim } from './model.ts';
import { barsPlot } from './plot.ts';
import { isCrowded, partsOf, skylineOf, toldBars } from './skyline.ts';
import { type Plot, type Size } from '../../plot.ts';
import { type TickName, tickNames } from '../../tick-names.ts';

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
  const names = tickNames(months, (plot.right - plot.left) / months.length);
  const told = isCrowded(model, plot) ? new Set(toldBars(model, plot).map((index) => months[index])) : null;
  const drawn = (month: BarMonth | undefined) => told === null || told.has(month);
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
      {isCrowded(model, plot) && <Skyline model={model} plot={plot} />}
      <Bar
        dataKey="value"
        isAnimationActive={false}
        zIndex={0}
        shape={(bar: BarShape) => (drawn(bar.payload?.month) ? <BarMark {...bar} plot={plot} /> : null)}
      />
      {model.others.map((claim) => (
        <OtherMark key={claim.id} claim={claim} plot={plot} {...claimPosition(model, claim, plot)} />
      ))}
      <MissingWord model={model} plot={plot} labels={labels} />
      <DrawnLabels labels={labels} />
    </BarChart>
  );
}

/** Bars that touch, as one outline with one wash, and their parts inside. */
function Skyline({ model, plot }: { model: MonthlyBarsModel; plot: Plot }) {
  const kind = model.months.find(({ bar }) => bar)?.bar?.kind;
  if (!kind) return null;
  const [whole, parts] = [skylineOf(model, plot), partsOf(model, plot)];
  return (
    <g className={speakerClass(kind)}>
      <path className={styles.whole} d={whole} />
      {parts !== '' && <path d={parts} />}
      <path className={mark.open} d={whole} />
    </g>
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

interface BarShape {
  x?: number | string | undefined;
  width?: number | string | undefined;
  payload?: { month: BarMonth };
}

function BarMark({ x = 0, width = 0, payload, plot }: BarShape & { plot: Plot }) {
  const bar = payload?.month.bar;
  if (!bar) return null;
  const [left, right] = [round(Number(x)), round(Number(x) + Number(width))];
  const [top, bottom] = [round(plot.y(bar.value)), plot.bottom];
  const partTop = bar.part && round(plot.y(bar.part.value));
  return (
    <g className={speakerClass(bar.kind)}>
      {!bar.hollow && !bar.inDoubt && (
        <path className={styles.whole} d={`M${left} ${top}V${bottom}H${right}V${top}`} />
      )}
      {partTop !== null && <path d={`M${left} ${partTop}V${bottom}H${right}V${partTop}z`} />}
      <path
        className={bar.inDoubt ? `${mark.open} ${mark.doubt}` : mark.open}
        d={barOutline(bar, left, right, top, bottom)}
      />
      {bar.edge === 'range' && (
        <RangeMark
          kind={bar.kind}
          hollow={bar.hollow}
          from={top}
          to={round(plot.y(bar.high))}
          across={round((left + right) / 2)}
          scale="up"
          cap={6}
        />
      )}
    </g>
  );
}

/** The outline of a bar, open for a floor and else closed, and what tells its qualifier: above its top or just below. */
function barOutline(bar: MonthBar, left: number, right: number, top: number, bottom: number): string {
  const sides = `M${left} ${top}V${bottom}H${right}V${top}${bar.edge === 'floor' ? '' : 'z'}`;
  return `${sides}${BAR_EDGES[bar.edge](round((left + right) / 2), top)}`;
}

const BAR_EDGES: Record<Edge, (middle: number, top: number) => string> = {
  exact: () => '',
  // Its whisker stands above the bar.
  range: () => '',
  floor: (middle, top) => `M${round(middle - 6)} ${round(top - 3)}l6 -5l6 5`,
  about: (middle, top) => `M${middle} ${round(top - 3)}q-4 -3 0 -6t0 -6`,
  nearly: (middle, top) => `M${middle} ${round(top + 16)}v-12m-5 5l5 -5l5 5`,
  ceiling: (middle, top) => `M${middle} ${round(top + 4)}v12m-5 -5l5 5l5 -5`,
};

function OtherMark({ claim, x, y, plot }: { claim: OtherClaim; x: number; y: number; plot: Plot }) {
  const { kind, edge, hollow, inDoubt, value, high } = claim;
  if (edge === 'range') {
    const [from, to] = [round(plot.y(value)), round(plot.y(high))];
    return (
      <RangeMark
        kind={kind}
        hollow={hollow}
        inDoubt={inDoubt}
        from={from}
        to={to}
        across={round(x)}
        scale="up"
        cap={6}
      />
    );
  }
  return <ClaimMark kind={kind} edge={edge} hollow={hollow} inDoubt={inDoubt} x={x} y={y} r={6} scale="up" />;
}

function MonthMark({ x, y, name }: { x: number | string; y: number; name: TickName | undefined }) {
  if (!name) return null;
  const middle = round(Number(x));
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

const round = (length: number) => Math.round(length * 10) / 10;
