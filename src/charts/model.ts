import type { SpeakerKind } from '../domain/source.ts';
import type { Edge } from '../domain/quantity.ts';

/**
 * What a chart draws, as plain values: numbers for geometry and texts already in the reader's language. Days are day
 * numbers. A model says nothing about pixels.
 */
export type ChartModel = TimeChartModel | MonthlyBarsModel;

export interface TimeChartModel {
  readonly chart: 'time';
  /** Names the main values for readers who do not see the drawing. */
  readonly sentence: string;
  readonly direction: 'ltr' | 'rtl';
  readonly days: { readonly first: number; readonly last: number };
  readonly dayTicks: readonly DayTick[];
  /** From zero upwards; the last is the top of the chart. */
  readonly valueTicks: readonly ValueTick[];
  readonly series: readonly ChartSeries[];
  readonly gaps: readonly ChartGap[];
  readonly breaks: readonly ChartBreak[];
  readonly events: readonly ChartEvent[];
  /** The day nothing later is known from; null when the chart ends before it. */
  readonly asOf: number | null;
}

export interface DayTick {
  readonly at: number;
  readonly label: string;
  /** Second line, at the first tick of a year. */
  readonly year?: string;
}

export interface ValueTick {
  readonly at: number;
  readonly label: string;
}

/** `line` for a number on a day, `stairs` for a running total, `apart` for claims that may not be joined. */
export type SeriesForm = 'line' | 'stairs' | 'apart';

export interface ChartSeries {
  readonly key: string;
  readonly kind: SpeakerKind;
  readonly form: SeriesForm;
  /** Runs that may be joined: cut at gaps and breaks. No line leaves its run. */
  readonly runs: readonly (readonly ChartPoint[])[];
  /** Name written along the stairs of a running total; null when the last point's label says enough. */
  readonly name: string | null;
}

export interface ChartPoint {
  /** The figure's id. */
  readonly id: string;
  readonly day: number;
  readonly edge: Edge;
  readonly low: number;
  readonly high: number;
  readonly hollow?: boolean;
  /** All that travels with the figure: qualifier, what, who, reference date, published. */
  readonly text: string;
  /** Written beside the point: the value with its qualifier, and who said so. */
  readonly label?: PointLabel;
}

export interface PointLabel {
  readonly value: string;
  readonly by: readonly string[];
}

export interface ChartGap {
  readonly from: number;
  readonly to: number;
  /** Written over the longest slot; null for the others. */
  readonly label: string | null;
}

export interface ChartBreak {
  readonly at: number;
  /** How it was counted on either side. */
  readonly before: string;
  readonly after: string;
  /** A few words in their place where the chart is narrow or has several breaks. */
  readonly brief: {
    readonly before: string;
    readonly after: string;
    /** Both sides in one, where the later one has no room. */
    readonly both: string;
    /** Only the day, where other breaks leave room for no more. */
    readonly day: string;
  };
}

export interface ChartEvent {
  readonly at: number;
  /** The number that the list under the chart explains. */
  readonly badge: string;
}

export interface MonthlyBarsModel {
  readonly chart: 'bars';
  readonly heading: string;
  readonly sentence: string;
  readonly direction: 'ltr' | 'rtl';
  readonly valueTicks: readonly ValueTick[];
  readonly months: readonly BarMonth[];
  /** Claims of others on the same scale, never part of a bar. */
  readonly others: readonly OtherClaim[];
  /** Written up the first missing slot. */
  readonly missingLabel: string;
}

export interface BarMonth {
  readonly key: string;
  readonly label: string;
  readonly year?: string;
  /** Null when there is no figure for the month. */
  readonly bar: MonthBar | null;
}

export interface MonthBar {
  readonly id: string;
  readonly kind: SpeakerKind;
  /** How high the bar stands; of a range its lower end. */
  readonly value: number;
  /** The upper end of a range; else the same number. */
  readonly high: number;
  readonly edge: Edge;
  /** The number above the bar, with its qualifier where the edge of the bar does not tell it in the chart's key. */
  readonly label: string;
  readonly text: string;
  /** The part of the whole, drawn solid inside it. */
  readonly part: { readonly id: string; readonly value: number; readonly text: string } | null;
}

export interface OtherClaim {
  readonly id: string;
  readonly month: string;
  readonly kind: SpeakerKind;
  readonly edge: Edge;
  /** The number, or the lower end of a range. */
  readonly value: number;
  readonly high: number;
  readonly hollow?: boolean;
  readonly label: string;
  readonly by: string | null;
  readonly text: string;
}
