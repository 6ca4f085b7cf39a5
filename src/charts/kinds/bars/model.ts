import type { Edge } from '../../../domain/quantity.ts';
import type { SpeakerKind } from '../../../domain/source.ts';
import type { ModelBase } from '../../model.ts';

export interface MonthlyBarsModel extends ModelBase {
  readonly chart: 'bars';
  readonly heading: string;
  readonly months: readonly BarMonth[];
  /** How most bars are hedged, where there are many: what their outline says where no edge stands on it. */
  readonly usual?: Edge;
  /** Claims of others on the same scale, never part of a bar. */
  readonly others: readonly OtherClaim[];
  /** Written up the first missing slot. */
  readonly missingLabel: string;
}

export interface BarMonth {
  readonly key: string;
  readonly label: string;
  readonly year?: string;
  /** The same without its year, of a label that has it in itself. */
  readonly brief?: string;
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
  /** Of a range the best estimate, if the speaker named one. */
  readonly best?: number;
  readonly edge: Edge;
  /** True when it answers today's question and is past its age limit. */
  readonly hollow?: boolean;
  /** Drawn dashed. */
  readonly inDoubt?: boolean;
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
  readonly best?: number;
  readonly hollow?: boolean;
  readonly inDoubt?: boolean;
  readonly label: string;
  readonly by: string | null;
  readonly text: string;
}
