import { useSyncExternalStore } from 'react';

interface Viewport {
  readonly width: number;
  readonly height: number;
}

let known: Viewport = { width: 1920, height: 1080 };

/** The size of the screen in CSS pixels, as it is now. */
export function useViewport(): Viewport {
  return useSyncExternalStore(subscribe, current, () => known);
}

function current(): Viewport {
  const { innerWidth: width, innerHeight: height } = window;
  if (width !== known.width || height !== known.height) known = { width, height };
  return known;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}
