import * as v from 'valibot';
import type { Dataset } from '../../domain/dataset.ts';
import {
  type Figure,
  FIGURE_STATUSES,
  MODALITIES,
  publicationOf,
  SUPERSEDE_REASONS,
} from '../../domain/figure.ts';
import { TOPICS } from '../../domain/measure.ts';
import { QUALIFIERS } from '../../domain/qualifier.ts';
import { TIME_KINDS } from '../../domain/reference-time.ts';
import { Count, DayText, Id, LongText, Title } from '../cell-shapes.ts';
import { MOST_ROWS } from '../limits.ts';
import { dayOf, quantityOf, timeOf } from '../row-values.ts';
import { byId, held, table } from '../table.ts';
import { noteOf, type NoteRow } from './notes.ts';
import { sourcesOf } from './sources.ts';
import { type Subjects, subjectsOf, type SubjectTables } from './subject.ts';

const row = v.strictObject({
  id: Id,
  topic: v.picklist(TOPICS),
  measure: Id,
  population: Id,
  place: Id,
  value: v.optional(Count),
  low: v.optional(Count),
  best: v.optional(Count),
  high: v.optional(Count),
  qualifier: v.picklist(['exact', 'range', ...QUALIFIERS]),
  read_from_words: v.optional(v.boolean()),
  time_kind: v.picklist(TIME_KINDS),
  from: v.optional(DayText),
  to: DayText,
  date_basis: LongText,
  published: v.optional(DayText),
  published_basis: v.optional(LongText),
  source: Id,
  wording: LongText,
  originator: Id,
  attribution: Title,
  speaker: v.optional(Title),
  via: v.optional(Title),
  status: v.picklist(FIGURE_STATUSES),
  supersedes: v.optional(Id),
  supersede_reason: v.optional(v.picklist(SUPERSEDE_REASONS)),
  supersede_note: v.optional(LongText),
  modality: v.optional(v.picklist(MODALITIES)),
});
export type FigureRow = v.InferOutput<typeof row>;

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

interface Needed extends SubjectTables {
  readonly figures: readonly FigureRow[];
  readonly notes: readonly NoteRow[];
}

function figuresOf(document: Needed): ReadonlyMap<string, Figure> {
  const named = { ...subjectsOf(document), sources: sourcesOf(document) };
  const notes = Map.groupBy(document.notes, (note) => note.figure);
  return byId(document.figures.map((each) => figureOf(each, named, notes.get(each.id) ?? [])));
}

/** A figure with everything that its row names. Throws on a row that the gate would not let through. */
export function figureOf(
  each: FigureRow,
  { measures, populations, places, originators, sources }: Subjects & Pick<Dataset, 'sources'>,
  notes: readonly NoteRow[],
): Figure {
  const [quantity, time] = [quantityOf(each), timeOf(each)];
  if (quantity === null || time === null)
    throw new Error(`Figure ${each.id} was let through the gate unchecked.`);
  const { supersedes, supersede_reason: reason } = each;
  const source = held(sources, each.source);
  return {
    id: each.id,
    topic: each.topic,
    measure: held(measures, each.measure),
    population: held(populations, each.population),
    place: held(places, each.place),
    quantity,
    readFromWords: each.read_from_words ?? false,
    modality: each.modality ?? null,
    time,
    dateBasis: each.date_basis,
    ...publicationOf({ day: dayOf(each.published), basis: each.published_basis ?? '' }, source),
    source,
    wording: each.wording,
    originator: held(originators, each.originator),
    attribution: each.attribution,
    speaker: each.speaker ?? null,
    via: each.via ?? null,
    status: each.status,
    supersedes: supersedes && reason ? { figure: supersedes, reason, note: each.supersede_note ?? '' } : null,
    notes: notes.map(noteOf),
  };
}
