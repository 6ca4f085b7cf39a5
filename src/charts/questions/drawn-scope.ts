import type { ChartModel } from '../kinds.ts';
import type { Figure } from '../../domain/figure.ts';
import type { TimeKind } from '../../domain/reference-time.ts';
import type { Words } from '../../i18n/words.ts';
import type { Series } from '../../statistics/series.ts';
import type { Gap } from '../../statistics/silence.ts';
import type { ChartNote } from './chart-notes.ts';
import type { SaidFinding } from './finding-text.ts';

/** A scope of a question as it is drawn: the model, and the very figures it was made from. */
export interface DrawnScope {
  /** Unique on the page. */
  readonly id: string;
  /** What is drawn: its heading. */
  readonly title: string;
  /** What it shows; null when nobody named gave a number. */
  readonly finding: SaidFinding | null;
  readonly kind: TimeKind;
  /** How to read the drawing, in a few words. */
  readonly key?: string;
  /** What must be said about the data, in sentences. */
  readonly notes: readonly ChartNote[];
  readonly figures: readonly Figure[];
  /** When nobody gave a figure; of bars the axis shows it. */
  readonly gaps?: readonly Gap[];
  readonly model: ChartModel;
}

/** A chart that a question has figures enough for, before it is drawn: to know which there are costs no model. */
export interface ScopeToDraw {
  /** Unique on the page. */
  readonly id: string;
  readonly figureCount: number;
  readonly draw: (words: Words) => Omit<DrawnScope, 'id'>;
}

export function figuresOfSeries(series: readonly Series[]): readonly Figure[] {
  return series.flatMap(({ points }) => points.map(({ figure }) => figure));
}
