import { loadPart, whenIdle } from '../data-access/parts.ts';
import { type Live, loadLiveChart } from './live.tsx';

let loading: Promise<Live | null> | undefined;
let loaded: Live | undefined;

/** Loads the chart library once for the whole page; null when it cannot be had, and then the next call tries again. */
export function loadLive(): Promise<Live | null> {
  loading ??= loadPart('charts', loadLiveChart).then(
    (live) => (loaded = live),
    () => {
      loading = undefined;
      return null;
    },
  );
  return loading;
}

/** The chart library if it is here already. */
export const liveIfLoaded = () => loaded;

/** Loads the chart library when the browser has nothing else to do. */
export function loadLiveWhenIdle(): void {
  if (!loading) whenIdle(() => void loadLive());
}
