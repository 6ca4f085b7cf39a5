import type { ChartModel } from './model.ts';
import type { Size } from './plot.ts';

/** The two drawings made of each chart: the second for panels too narrow for the first. */
export type SizeName = 'wide' | 'narrow';

const TIME_SIZES = [
  { name: 'wide', width: 556, height: 312 },
  { name: 'narrow', width: 324, height: 280 },
] as const;

const BAR_SIZES = [
  { name: 'wide', width: 556, height: 312 },
  { name: 'narrow', width: 324, height: 260 },
] as const;

export function sizesOf(model: ChartModel): readonly (Size & { readonly name: SizeName })[] {
  return model.chart === 'time' ? TIME_SIZES : BAR_SIZES;
}
