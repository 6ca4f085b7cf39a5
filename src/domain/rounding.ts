import type { Bounds } from './quantity.ts';

/**
 * Bounds in whole numbers, for display only and once: the low end goes down and the high end up, so that the rounded words
 * still hold (R6). An open end stays open.
 */
export function roundOutward({ low, high }: Bounds): Bounds {
  return { low: Math.floor(low), high: Math.ceil(high) };
}
