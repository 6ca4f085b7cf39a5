import type { ComponentType } from 'react';
import type { Question } from '../domain/question.ts';
import type { AsOfView } from '../statistics/as-of.ts';
import type { ScopeToDraw } from './questions/drawn-scope.ts';
import type { FocusPoint } from './focus-points.ts';
import type { ModelBase } from './model.ts';
import type { Size } from './plot.ts';

/** The drawings made of a chart: of one that stands alone in the width of a page, for a panel, and for a narrow one. */
export const SIZE_NAMES = ['full', 'wide', 'narrow'] as const;
export type SizeName = (typeof SIZE_NAMES)[number];
export type NamedSize = Size & { readonly name: SizeName };

/** All that a kind of chart can do with its model. */
export interface ChartKind<Model extends ModelBase> {
  /** As it is drawn in a panel. */
  readonly sizes: readonly NamedSize[];
  /** Every figure as the reader reaches it, in the order of time. */
  readonly focusPoints: (model: Model, size: Size) => readonly FocusPoint[];
  /** The same with so few words that they can be read from afar. */
  readonly wall: (model: Model, shown: OnTheWall) => Model;
  /** What it draws of a question: one chart for every scope that there are figures enough for. */
  readonly ofQuestion: (view: AsOfView, question: Question) => readonly ScopeToDraw[];
  /** Loads what draws it, apart from the rest because it brings Recharts. */
  readonly load: () => Promise<ComponentType<{ model: Model; size: Size }>>;
}

/** What a wall draws of a chart and says about it; a mark on a wall has no room for a name (R1). */
export interface OnTheWall {
  /** The ids of the figures whose speakers are named beside the chart: only they are drawn. */
  readonly named: readonly string[];
  /** What may be marked; of these at most one is, where its words have room. */
  readonly events: readonly { readonly at: number; readonly label: string }[];
}
