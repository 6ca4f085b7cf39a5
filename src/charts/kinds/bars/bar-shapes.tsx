import { speakerClass } from '../../../design/SpeakerMark.tsx';
import mark from '../../../claims/ClaimMark.module.css';
import styles from '../../charts.module.css';
import { RangeMark } from '../../../claims/ClaimMark.tsx';
import type { Edge } from '../../../domain/quantity.ts';
import type { Plot } from '../../plot.ts';
import type { BarMonth, MonthBar, MonthlyBarsModel } from './model.ts';
import { partsOf, skylineOf } from './skyline.ts';
import { round } from '../../../design/round.ts';

/** Bars that touch, as one outline with one wash, and their parts inside. */
export function Skyline({ model, plot }: { model: MonthlyBarsModel; plot: Plot }) {
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

export interface BarShape {
  x?: number | string | undefined;
  width?: number | string | undefined;
  payload?: { month: BarMonth };
}

export function BarMark({ x = 0, width = 0, payload, plot }: BarShape & { plot: Plot }) {
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
          best={bar.best === undefined ? undefined : round(plot.y(bar.best))}
          across={round((left + right) / 2)}
          scale="up"
          cap={6}
        />
      )}
    </g>
  );
}

/** What a bar of an outline has of its own: its edge, or the whole bar where it is in doubt, past its age or a range. */
export function ToldBar({
  told,
  ...bar
}: BarShape & { told: ReadonlySet<BarMonth | undefined>; plot: Plot }) {
  const { month } = bar.payload ?? {};
  if (!month?.bar || !told.has(month)) return null;
  const { kind, edge, hollow, inDoubt, value } = month.bar;
  if (hollow || inDoubt || edge === 'range') return <BarMark {...bar} />;
  const middle = round(Number(bar.x) + Number(bar.width) / 2);
  return (
    <g className={speakerClass(kind)}>
      <path className={mark.open} d={BAR_EDGES[edge](middle, round(bar.plot.y(value)))} />
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
