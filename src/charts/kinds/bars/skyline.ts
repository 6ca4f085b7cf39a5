import type { Plot } from '../../plot.ts';
import { largestOfEach, reduced } from '../../reduction.ts';
import type { BarMonth, MonthBar, MonthlyBarsModel } from './model.ts';
import { round } from '../../../design/round.ts';

/** Bars nearer to one another than so many pixels cannot be told apart. */
const CLOSE = 3;
/** Pixels of a skyline that are told apart, and that the edge of a bar takes. */
const [COLUMN, EDGE_COLUMN] = [2, 12];

const bandWidth = (model: MonthlyBarsModel, plot: Plot) => (plot.right - plot.left) / model.months.length;

/** True where there are so many months that bars touch: they are drawn as one outline then. */
export const isCrowded = (model: MonthlyBarsModel, plot: Plot): boolean => bandWidth(model, plot) < CLOSE;

interface Standing extends MonthBar {
  readonly index: number;
}

const isPlain = ({ hollow, inDoubt }: MonthBar): boolean => !hollow && !inDoubt;

/** Bars that stand side by side, cut where a month has none or is drawn apart. */
function runsOf({ months }: MonthlyBarsModel): readonly (readonly Standing[])[] {
  const runs: Standing[][] = [[]];
  months.forEach(({ bar }, index) => {
    if (bar && isPlain(bar)) runs.at(-1)?.push({ ...bar, index });
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  });
  return runs.filter((run) => run.length > 0);
}

/** The outline of bars that touch, down to zero: of every column of pixels the first, the last, the highest and the lowest. */
export function skylineOf(model: MonthlyBarsModel, plot: Plot): string {
  const half = bandWidth(model, plot) / 2;
  const { sign, bottom } = plot;
  return runsOf(model)
    .map((run) => {
      const shown = reduced(
        run,
        ({ index, value }) => ({
          x: plot.x(index),
          top: plot.y(value),
          bottom: plot.y(value),
          isKept: false,
        }),
        COLUMN,
      );
      const start = round(plot.x(run[0]?.index ?? 0) - half * sign);
      const end = round(plot.x(run.at(-1)?.index ?? 0) + half * sign);
      const steps = shown.map(({ index, value }, at) => {
        const next = shown[at + 1];
        return `V${round(plot.y(value))}H${next ? round((plot.x(index) + plot.x(next.index)) / 2) : end}`;
      });
      return `M${start} ${bottom}${steps.join('')}V${bottom}`;
    })
    .join('');
}

/** The parts within, as one shape. */
export function partsOf(model: MonthlyBarsModel, plot: Plot): string {
  const inside = model.months.map((month) => ({
    ...month,
    bar: month.bar?.part ? { ...month.bar, value: month.bar.part.value } : null,
  }));
  return skylineOf({ ...model, months: inside }, plot);
}

/** Bars that are drawn by themselves beside a skyline: in doubt, aged or not hedged as usual, of each width of an edge the highest. */
export function toldBars(model: MonthlyBarsModel, plot: Plot): readonly number[] {
  const told = model.months.flatMap(({ bar }, index) =>
    bar && (!isPlain(bar) || bar.edge !== (model.usual ?? 'exact')) ? [{ bar, index }] : [],
  );
  return largestOfEach(
    told,
    ({ index }) => plot.x(index) / EDGE_COLUMN,
    ({ bar }) => bar.high,
  ).map(({ index }) => index);
}

/** The months whose numbers are written over a skyline: the newest and the highest. */
export function namedMonths(months: readonly BarMonth[]): ReadonlySet<BarMonth> {
  const counted = months.flatMap((month) => (month.bar ? [{ month, high: month.bar.high }] : []));
  const [highest] = counted.toSorted((a, b) => b.high - a.high);
  return new Set([counted.at(-1), highest].flatMap((each) => each?.month ?? []));
}
