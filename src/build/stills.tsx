import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { ChartModel } from '../charts/kinds.ts';
import { loadLiveChart } from '../charts/live.tsx';
import type { Size } from '../charts/plot.ts';
import { sizesOf } from '../charts/kinds.ts';
import { stillKey } from '../charts/stills-context.tsx';
import { stillOf } from '../charts/still.ts';
import { once } from '../domain/once.ts';

/** A chart and how large it is drawn. */
export interface Drawing {
  readonly model: ChartModel;
  readonly size: Size;
}

/** Gives a drawing from what was drawn before, or lets it be drawn. */
type From = (drawing: Drawing, draw: () => Promise<string>) => Promise<string>;

/** A chart, and whether it stands alone on a page. */
export interface StandingChart {
  readonly model: ChartModel;
  readonly isAlone: boolean;
}

/** Every chart in every size, by the keys that pages know them by. */
export function drawingsOf(charts: Iterable<readonly [string, StandingChart]>): ReadonlyMap<string, Drawing> {
  const drawings = [...charts].flatMap(([chartId, { model, isAlone }]) =>
    sizesOf(model, isAlone).map((size) => [stillKey(chartId, size.name), { model, size }] as const),
  );
  return new Map(drawings);
}

/** Draws each of these charts, or takes it from what was drawn before, and gives the markup of each by its name. */
export async function renderDrawings(
  drawings: ReadonlyMap<string, Drawing>,
  from: From = (_, draw) => draw(),
): Promise<ReadonlyMap<string, string>> {
  const stills = new Map<string, string>();
  const board = once(openBoard);
  let isOpen = false;
  for (const [name, drawing] of drawings) {
    const draw = async () => {
      isOpen = true;
      return (await board()).draw(name, drawing);
    };
    stills.set(name, await from(drawing, draw));
  }
  if (isOpen) await (await board()).close();
  return stills;
}

/**
 * Where charts are drawn with the very components the page uses: a DOM without a browser. Recharts looks for a window when it
 * is loaded, so it is loaded only after there is one. The DOM takes half a second to load, and not every thread draws charts.
 */
async function openBoard() {
  const { JSDOM } = await import('jsdom');
  const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true });
  Object.assign(globalThis, { window, document: window.document });
  const LiveChart = await loadLiveChart();
  return {
    draw: async (name: string, { model, size }: Drawing): Promise<string> => {
      const holder = window.document.createElement('div');
      window.document.body.append(holder);
      const faults: unknown[] = [];
      const root = createRoot(holder, { onUncaughtError: (error) => faults.push(error) });
      flushSync(() => root.render(<LiveChart model={model} size={size} />));
      await settled(holder);
      const svg = holder.querySelector('svg');
      if (!svg) throw new Error(`The chart "${name}" could not be drawn.`, { cause: faults[0] });
      const still = stillOf(svg, model, size);
      root.unmount();
      holder.remove();
      return still;
    },
    close: async () => {
      await new Promise((resolve) => setTimeout(resolve, 0));
      Reflect.deleteProperty(globalThis, 'window');
      Reflect.deleteProperty(globalThis, 'document');
      window.close();
    },
  };
}

/** Waits until a drawing no longer changes: Recharts draws in several passes. */
async function settled(holder: Element): Promise<void> {
  let before: string | null = null;
  while (before !== holder.innerHTML) {
    before = holder.innerHTML;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
