/**
 * What a chart of any kind draws, as plain values: numbers for geometry and texts already in the reader's language. Days
 * are day numbers. A model says nothing about pixels.
 */
export interface ModelBase {
  /** The name of its kind. */
  readonly chart: string;
  /** Names the main values for readers who do not see the drawing. */
  readonly sentence: string;
  readonly direction: 'ltr' | 'rtl';
  /** From zero upwards; the last is the top of the chart. */
  readonly valueTicks: readonly ValueTick[];
  /** True on a wall: no more room is left about the plot than its marks and names take. */
  readonly close?: true;
}

export interface ValueTick {
  readonly at: number;
  readonly label: string;
}
