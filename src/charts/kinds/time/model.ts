import type { Edge } from '../../../domain/quantity.ts';
import type { SpeakerKind } from '../../../domain/source.ts';
import type { ModelBase } from '../../model.ts';

export interface TimeChartModel extends ModelBase {
  readonly chart: 'time';
  readonly days: { readonly first: number; readonly last: number };
  readonly dayTicks: readonly DayTick[];
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
  /** The same without its year, of a label that has it in itself. */
  readonly brief?: string;
}

/** `line` for a number on a day, `stairs` for a running total, `apart` for claims that may not be joined. */
export type SeriesForm = 'line' | 'stairs' | 'apart';

export interface ChartSeries {
  readonly key: string;
  readonly kind: SpeakerKind;
  readonly form: SeriesForm;
  /** How most of its figures are hedged, where there are many and it is not as they are stated: what a line or a band says without marks. */
  readonly usual?: Edge;
  /** Runs that may be joined: cut at gaps and breaks. No line leaves its run. */
  readonly runs: readonly (readonly ChartPoint[])[];
}

export interface ChartPoint {
  /** The figure's id. */
  readonly id: string;
  readonly day: number;
  readonly edge: Edge;
  readonly low: number;
  readonly high: number;
  /** Of a range the best estimate, if the speaker named one. */
  readonly best?: number;
  /** True of a speaker's newest figure past its age limit; earlier ones are replaced, not aged. */
  readonly hollow?: boolean;
  /** Drawn dashed. */
  readonly inDoubt?: boolean;
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
  /** The number of the note under the chart that tells of it; null for all but the longest. */
  readonly badge: string | null;
}

export interface ChartBreak {
  readonly at: number;
  /** The number of the note under the chart that tells of it; null where the words stand in the drawing instead. */
  readonly badge: string | null;
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
  /** The number that the list under the chart explains; empty where its own words stand beside it. */
  readonly badge: string;
  /** On a wall, which has no list under its chart: its day and a few words. */
  readonly label?: string;
}
