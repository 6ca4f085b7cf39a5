import * as v from 'valibot';
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
import type { Originator, Source } from '../../domain/source.ts';
import { Count, DayText, Id, LongText, Title } from '../cell-shapes.ts';
import { MOST_ROWS } from '../limits.ts';
import { dayOf, quantityOf, timeOf } from '../row-values.ts';
import { byId, table } from '../table.ts';
import { noteOf, type NoteRow } from './notes.ts';
import { type OriginatorRow, originatorsOf } from './originators.ts';
import { sourcesOf, type SourceRow } from './sources.ts';

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
type FigureRow = v.InferOutput<typeof row>;

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

interface Needed {
  readonly figures: readonly FigureRow[];
  readonly sources: readonly SourceRow[];
  readonly originators: readonly OriginatorRow[];
  readonly notes: readonly NoteRow[];
}

function figuresOf(document: Needed): ReadonlyMap<string, Figure> {
  const originators = originatorsOf(document);
  const sources = sourcesOf(document);
  const notes = Map.groupBy(document.notes, (note) => note.figure);
  return byId(
    document.figures.map((each) =>
      figureOf(each, originators.get(each.originator), sources.get(each.source), notes.get(each.id) ?? []),
    ),
  );
}

function figureOf(
  each: FigureRow,
  originator: Originator | undefined,
  source: Source | undefined,
  notes: readonly NoteRow[],
): Figure {
  const [quantity, time] = [quantityOf(each), timeOf(each)];
  if (quantity === null || time === null || originator === undefined || source === undefined)
    throw new Error(`Figure ${each.id} was let through the gate unchecked.`);
  const { supersedes, supersede_reason: reason } = each;
  return {
    id: each.id,
    topic: each.topic,
    measure: each.measure,
    population: each.population,
    place: each.place,
    quantity,
    readFromWords: each.read_from_words ?? false,
    modality: each.modality ?? null,
    time,
    dateBasis: each.date_basis,
    ...publicationOf({ day: dayOf(each.published), basis: each.published_basis ?? '' }, source),
    source,
    wording: each.wording,
    originator,
    attribution: each.attribution,
    speaker: each.speaker ?? null,
    via: each.via ?? null,
    status: each.status,
    supersedes: supersedes && reason ? { figure: supersedes, reason, note: each.supersede_note ?? '' } : null,
    notes: notes.map(noteOf),
  };
}
