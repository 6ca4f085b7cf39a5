import type { OnTheWall } from '../../kind.ts';
import { closeTicks, thinned, wallMonth } from '../../wall-ticks.ts';
import type { MonthlyBarsModel } from './model.ts';

/** The bars, and of the claims of others those whose speakers are named beside the chart, with few words. */
export function wallBars(model: MonthlyBarsModel, { named }: OnTheWall): MonthlyBarsModel {
  const others = model.others.filter(({ id }) => named.includes(id));
  const drawn = [...model.months.flatMap(({ bar }) => bar ?? []), ...others];
  return {
    ...model,
    close: true,
    heading: '',
    valueTicks: thinned(closeTicks(model.valueTicks, Math.max(...drawn.map(({ high }) => high)))),
    months: model.months.map(({ year: _, ...month }, index) => ({
      ...month,
      ...wallMonth(model.months, index, month.key),
      bar: month.bar && { ...month.bar, label: '', part: null },
    })),
    others: others.map((claim) => ({ ...claim, by: null, label: '' })),
  };
}
