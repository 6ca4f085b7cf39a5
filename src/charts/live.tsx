import type { ComponentType } from 'react';
import type { ChartKindName, ChartModel } from './kinds.ts';
import { MonthlyBars } from './kinds/bars/Drawing.tsx';
import { TimeChart } from './kinds/time/Drawing.tsx';
import type { Size } from './plot.ts';

interface LiveProps<Name extends ChartKindName> {
  model: ChartModel<Name>;
  size: Size;
}

/** What draws each kind. Apart from the rest of it, so that Recharts loads apart. */
const DRAWINGS: { readonly [Name in ChartKindName]: ComponentType<LiveProps<Name>> } = {
  time: TimeChart,
  bars: MonthlyBars,
};

/** A chart drawn by Recharts. Everything that imports Recharts is reached through this file. */
export function LiveChart<Name extends ChartKindName>({ model, size }: LiveProps<Name>) {
  const Drawing: ComponentType<LiveProps<Name>> = DRAWINGS[model.chart];
  return <Drawing model={model} size={size} />;
}
