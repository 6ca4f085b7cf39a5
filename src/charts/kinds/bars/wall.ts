import { thinned, wallMonth } from '../../wall-ticks.ts';
import type { MonthlyBarsModel } from './model.ts';

/** The bars alone, with few words. */
export function wallBars(model: MonthlyBarsModel): MonthlyBarsModel {
  return {
    ...model,
    heading: '',
    valueTicks: thinned(model.valueTicks),
    months: model.months.map(({ year: _, ...month }, index) => ({
      ...month,
      label: wallMonth(model.months, index, month.key),
      bar: month.bar && { ...month.bar, label: '', part: null },
    })),
    others: [],
    missingLabel: '',
  };
}
