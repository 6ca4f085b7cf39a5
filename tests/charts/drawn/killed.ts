import type { MonthlyBarsModel } from '../../../src/charts/kinds/bars/model.ts';
import { barsChart, ticksTo } from './parts.ts';

const COUNTS = [609, null, null, 386, 403, 392, 548, 317, 354];
const PARTS = [42, null, null, 208, 187, 201, 367, 153, 160];

const monthOf = (index: number) =>
  `${index < 4 ? 2016 : 2017}-${String(((index + 8) % 12) + 1).padStart(2, '0')}`;

/** Minimum counts by month with two months missing, and another speaker's claim. */
export const killed: MonthlyBarsModel = barsChart({
  first: '2016-09',
  heading: 'Civilians killed',
  sentence: 'Civilians killed by month, at least 354 in May 2017.',
  valueTicks: ticksTo(1200, 3),
  bars: COUNTS.map((value, index) => {
    const [part, month] = [PARTS[index] ?? 0, monthOf(index)];
    if (value === null) return null;
    return {
      id: `iraq-${month}-01`,
      kind: 'un',
      value,
      high: value,
      edge: 'floor',
      label: String(value),
      text: `at least ${value} in Iraq`,
      part: { id: `ninewa-${month}-01`, value: part, text: `at least ${part} in Ninewa` },
    };
  }),
  others: [
    {
      id: 'antiwar',
      month: '2017-04',
      kind: 'monitor',
      edge: 'floor',
      value: 1348,
      high: 1348,
      label: 'at least 1,348',
      by: 'Antiwar.com',
      text: 'at least 1,348, Antiwar.com',
    },
  ],
});
