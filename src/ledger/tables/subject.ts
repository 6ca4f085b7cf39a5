import type { Dataset } from '../../domain/dataset.ts';
import { type MeasureRow, measuresOf } from './measures.ts';
import { type OriginatorRow, originatorsOf } from './originators.ts';
import { type PlaceRow, placesOf } from './places.ts';
import { type PopulationRow, populationsOf } from './populations.ts';
import type { SourceRow } from './sources.ts';
import type { TextRow } from './texts.ts';

/** The tables that say what can be counted, of whom, where and by whom. */
export interface SubjectTables {
  readonly measures: readonly MeasureRow[];
  readonly populations: readonly PopulationRow[];
  readonly places: readonly PlaceRow[];
  readonly originators: readonly OriginatorRow[];
  readonly sources: readonly SourceRow[];
  readonly texts: readonly TextRow[];
}

/** All that a figure, a scope or a break can be about, by the ids that their rows name. */
export type Subjects = Pick<Dataset, 'measures' | 'populations' | 'places' | 'originators'>;

export function subjectsOf(document: SubjectTables): Subjects {
  return {
    measures: measuresOf(document),
    populations: populationsOf(document),
    places: placesOf(document),
    originators: originatorsOf(document),
  };
}
