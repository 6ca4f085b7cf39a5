import type { OnTheWall } from '../../kind.ts';
import { thinned, wallMonth } from '../../wall-ticks.ts';
import type { MonthlyBarsModel } from './model.ts';

/** The bars, and of the claims of others those whose speakers are named beside the chart, with few words. */
export function wallBars(model: MonthlyBarsModel, { named }: OnTheWall): MonthlyBarsModel {
  return {
    ...model,
    close: true,
    heading: '',
    valueTicks: thinned(model.valueTicks),
    months: model.months.map(({ year: _, ...month }, index) => ({
      ...month,
      label: wallMonth(model.months, index, month.key),
      bar: month.bar && { ...month.bar, label: '', part: null },
    })),
    others: model.others
      .filter(({ id }) => named.includes(id))
      .map((claim) => ({ ...claim, by: null, label: '' })),
  };
}
