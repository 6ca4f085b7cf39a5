import * as v from 'valibot';
import { basisOf } from '../../domain/basis.ts';
import type { ById } from '../../domain/id.ts';
import { held } from '../../domain/held.ts';
import type { Dataset } from '../../domain/dataset.ts';
import {
  type Figure,
  FIGURE_STATUSES,
  MODALITIES,
  publicationOf,
  SUPERSEDE_REASONS,
} from '../../domain/figure.ts';
import { TOPICS } from '../../domain/measure.ts';
import { once } from '../../domain/once.ts';
import { QUALIFIERS } from '../../domain/qualifier.ts';
import { TIME_KINDS } from '../../domain/reference-time.ts';
import { BasisText, Count, DayText, IdText, LongText, PublicationBasisText, Title } from '../cell-shapes.ts';
import { MOST_ROWS } from '../limits.ts';
import { dayOf, quantityOf, timeOf } from '../row-values.ts';
import { linked, table } from '../table.ts';
import { proven } from '../proven.ts';
import { noteOf, type NoteRow } from './notes.ts';
import { documentsNamedIn, sourcesOf } from './sources.ts';
import { type Subjects, subjectsOf, type SubjectTables } from './subject.ts';

const row = v.strictObject({
  id: IdText,
  topic: v.picklist(TOPICS),
  measure: IdText,
  population: IdText,
  place: IdText,
  value: v.optional(Count),
  low: v.optional(Count),
  best: v.optional(Count),
  high: v.optional(Count),
  qualifier: v.picklist(['exact', 'range', ...QUALIFIERS]),
  read_from_words: v.optional(v.boolean()),
  time_kind: v.picklist(TIME_KINDS),
  from: v.optional(DayText),
  to: DayText,
  date_basis: BasisText,
  published: v.optional(DayText),
  published_basis: v.optional(PublicationBasisText),
  source: IdText,
  wording: LongText,
  originator: IdText,
  attribution: Title,
  speaker: v.optional(Title),
  via: v.optional(Title),
  status: v.picklist(FIGURE_STATUSES),
  supersedes: v.optional(IdText),
  supersede_reason: v.optional(v.picklist(SUPERSEDE_REASONS)),
  supersede_note: v.optional(LongText),
  modality: v.optional(v.picklist(MODALITIES)),
});
export type FigureRow = v.InferOutput<typeof row>;

/** The tables that figures are made of. */
export interface FigureTables extends SubjectTables {
  readonly figures: readonly FigureRow[];
  readonly notes: readonly NoteRow[];
}

/** The figures of a ledger, each the same object wherever it is asked for. */
export const figuresOf = once((document: FigureTables): ById<Figure> => {
  const named = { ...subjectsOf(document), sources: sourcesOf(document) };
  const notes = Map.groupBy(document.notes, (note) => note.figure);
  return linked(
    document.figures,
    (each) => each.supersedes,
    (each, old: Figure | null) => figureOf(each, old, named, notes.get(each.id) ?? []),
  );
});

export const figures = table({
  row,
  mostRows: MOST_ROWS,
  inEveryDocument: true,
  key: 'id',
  references: {
    measure: 'measures',
    population: 'populations',
    place: 'places',
    source: 'sources',
    originator: 'originators',
    supersedes: 'figures',
  },
  figure: 'id',
  knownOn: ['published'],
  said: { columns: ['wording', 'attribution', 'supersede_note'], from: ({ id }, publicOn) => publicOn(id) },
  part: figuresOf,
});

/**
 * A figure with everything that its row names, and the one whose place it takes. Throws on a row that the gate would not
 * let through.
 */
export function figureOf(
  each: FigureRow,
  old: Figure | null,
  { measures, populations, places, originators, sources }: Subjects & Pick<Dataset, 'sources'>,
  notes: readonly NoteRow[],
): Figure {
  const [quantity, time] = [quantityOf(each), timeOf(each)];
  if (quantity === null || time === null)
    throw new Error(`Figure ${each.id} was let through the gate unchecked.`);
  const { supersede_reason: reason, supersede_note: note = '' } = each;
  const source = held(sources, each.source);
  const own = {
    day: dayOf(each.published),
    basis: each.published_basis === undefined ? null : basisOf(each.published_basis),
  };
  const { published, publishedBasis, publishedApart } = publicationOf(own, source);
  return {
    id: proven(each.id),
    topic: each.topic,
    measure: held(measures, each.measure),
    population: held(populations, each.population),
    place: held(places, each.place),
    quantity,
    readFromWords: each.read_from_words ?? false,
    modality: each.modality ?? null,
    time,
    dateBasis: basisOf(each.date_basis),
    published,
    publishedBasis,
    publishedApart,
    shownPublicBy: documentsNamedIn(sources, own.basis?.remark),
    source,
    wording: each.wording,
    originator: held(originators, each.originator),
    attribution: each.attribution,
    speaker: each.speaker ?? null,
    via: each.via ?? null,
    status: each.status,
    supersedes: old && reason ? { figure: old, reason, note } : null,
    notes: notes.map(noteOf),
  };
}
