import type { ReactElement } from 'react';
import type { ChartModel } from '../../../src/charts/kinds.ts';
import type { Size } from '../../../src/charts/plot.ts';

/** A small drawing that somebody can look at and say whether it is right. */
export interface Example {
  /** What to look at, in a sentence. */
  readonly shows: string;
  readonly drawing:
    | { readonly model: ChartModel; readonly size: Size }
    /** A drawing that needs no chart library: an `svg` of the size. */
    | { readonly svg: ReactElement; readonly size: Size };
}

/** Examples by their names, which are also the names of their stored drawings. */
export type Examples = Readonly<Record<string, Example>>;

export function chart(shows: string, model: ChartModel, size: Size): Example {
  return { shows, drawing: { model, size } };
}
