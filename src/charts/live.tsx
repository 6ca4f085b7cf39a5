import type { ChartModel } from './model.ts';
import { MonthlyBars } from './kinds/bars/Drawing.tsx';
import type { Size } from './plot.ts';
import { TimeChart } from './kinds/time/Drawing.tsx';

/** A chart drawn by Recharts. Everything that imports Recharts is reached through this file, so that it loads apart. */
export function LiveChart({ model, size }: { model: ChartModel; size: Size }) {
  return model.chart === 'time' ? (
    <TimeChart model={model} size={size} />
  ) : (
    <MonthlyBars model={model} size={size} />
  );
}
