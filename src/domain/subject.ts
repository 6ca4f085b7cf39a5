import type { Measure, Population } from './measure.ts';
import type { Place } from './place.ts';
import type { Originator } from './source.ts';

/** What is counted, of whom, where, and who counts. */
export interface Subject {
  readonly measure: Measure;
  readonly population: Population;
  readonly place: Place;
  readonly originator: Originator;
}

/** The same by ids, as rows say it that no gate has seen yet. */
export type SubjectIds = { readonly [Part in keyof Subject]: string };

export type AnySubject = Subject | SubjectIds;
