import type { ComponentType, ReactNode } from 'react';
import { type ChartKindName, type ChartModel, loadDrawings } from './kinds.ts';
import type { Size } from './plot.ts';

interface LiveProps<Name extends ChartKindName> {
  model: ChartModel<Name>;
  size: Size;
}

/** Draws a chart of any kind by Recharts. */
export type Live = <Name extends ChartKindName>(props: LiveProps<Name>) => ReactNode;

/** Loads what draws every kind, and Recharts with it. */
export async function loadLiveChart(): Promise<Live> {
  const drawings = await loadDrawings();
  return function LiveChart<Name extends ChartKindName>({ model, size }: LiveProps<Name>) {
    const Drawing: ComponentType<LiveProps<Name>> = drawings[model.chart];
    return <Drawing model={model} size={size} />;
  };
}
