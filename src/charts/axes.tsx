import styles from './charts.module.css';
import { leaderOf, LINE_HEIGHT, type PlacedLabel } from './labels.ts';
import type { ValueTick } from './model.ts';
import { type Plot, type Size, TICK_GAP } from './plot.ts';
import { textWidth } from './text-width.ts';
import type { TickName } from './tick-names.ts';
import { round } from '../design/round.ts';

/** Where letters stand: half a pixel is not seen of them, and the tenths of all texts are 100 bytes of the desk. */
export const letters = Math.round;

/** What every chart tells Recharts about its frame, so that the plot lies exactly where our own marks expect it. */
export function chartFrame(plot: Plot, size: Size) {
  const rtl = plot.sign === -1;
  return {
    chart: {
      width: size.width,
      height: size.height,
      style: { width: '100%', height: 'auto', direction: rtl ? 'rtl' : 'ltr' },
      margin: { top: plot.top, bottom: 0, left: rtl ? plot.farWidth : 0, right: rtl ? 0 : plot.farWidth },
      accessibilityLayer: false,
    },
    xAxis: {
      height: size.height - plot.bottom,
      reversed: rtl,
      interval: 0,
      tickLine: false,
      axisLine: { className: styles.axis },
      zIndex: 0,
    },
    yAxis: {
      type: 'number',
      orientation: rtl ? 'right' : 'left',
      width: plot.axisWidth,
      domain: [0, plot.highest],
      interval: 0,
      tickLine: false,
      axisLine: false,
      zIndex: 0,
    },
  } as const;
}

/** A month on a time axis: a short upright on its first day and its name after it, the year under the first. */
export function DayTickMark({
  x,
  plot,
  name,
}: {
  x: number | string;
  plot: Plot;
  name: TickName | undefined;
}) {
  if (!name) return null;
  const { sign, bottom: y } = plot;
  const at = round(Number(x));
  // The last month may have begun so shortly before the end that its name would leave the drawing, and its year with it.
  const room = sign === 1 ? plot.right + plot.farWidth - at : at - plot.left + plot.farWidth;
  const hasRoom = name.month === null || textWidth(name.month) < room;
  const yearFits = name.year === null || textWidth(name.year) < room;
  return (
    <>
      <path className={styles.axis} d={`M${at} ${y}v5`} />
      {name.month !== null && hasRoom && (
        <text className={styles.tick} x={letters(at + 2 * sign)} y={y + 19}>
          {name.month}
        </text>
      )}
      {name.year !== null && hasRoom && (
        <text
          className={styles.text}
          textAnchor={yearFits ? undefined : 'end'}
          x={letters(at + (yearFits ? 2 : room) * sign)}
          y={y + 35}
        >
          {name.year}
        </text>
      )}
    </>
  );
}

export function ValueTickMark({
  y,
  plot,
  tick,
}: {
  y: number | string;
  plot: Plot;
  tick: ValueTick | undefined;
}) {
  if (!tick) return null;
  const x = plot.sign === 1 ? plot.left - TICK_GAP : plot.right + TICK_GAP;
  return (
    <text className={styles.tick} textAnchor="end" x={letters(x)} y={letters(Number(y) + 4.5)}>
      {tick.label}
    </text>
  );
}

export function DrawnLabels({ labels }: { labels: readonly PlacedLabel[] }) {
  const leaders = labels.flatMap((label) => {
    const ends = leaderOf(label);
    if (!ends) return [];
    const [from, to] = ends;
    return `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`;
  });
  const texts = labels.map(({ lines, place }) =>
    lines.map((line, index) => (
      <text
        key={`${place.x} ${place.top} ${line.text}`}
        className={line.strong ? styles.strong : styles.text}
        textAnchor={place.anchor === 'start' ? undefined : place.anchor}
        x={letters(place.x)}
        y={letters(place.top + 12 + index * LINE_HEIGHT)}
      >
        {line.text}
      </text>
    )),
  );
  return (
    <>
      {leaders.length > 0 && <path className={styles.leader} d={leaders.join('')} />}
      {texts}
    </>
  );
}
