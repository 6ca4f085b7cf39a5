import * as v from 'valibot';
import { FIGURE_STATUSES, MODALITIES, NOTE_KINDS, SUPERSEDE_REASONS } from '../domain/figure.ts';
import { WORDED, type WordedTable } from '../domain/dated-text.ts';
import { LEDGER_CHANGES } from '../domain/ledger-change.ts';
import { TOPICS } from '../domain/measure.ts';
import { PLACE_KINDS } from '../domain/place.ts';
import { QUALIFIERS } from '../domain/qualifier.ts';
import { HEADLINE_RULES } from '../domain/headline-rule.ts';
import { CHARTS } from '../domain/question.ts';
import { PERIOD_LENGTHS, TIME_KINDS } from '../domain/reference-time.ts';
import { RELATION_KINDS } from '../domain/relation.ts';
import { SUSPICION_RULES } from '../domain/review.ts';
import { BREAK_KINDS } from '../domain/series-break.ts';
import { SPEAKER_KINDS } from '../domain/source.ts';
import {
  Count,
  DayText,
  Days,
  Id,
  Latitude,
  listOf,
  Longitude,
  Order,
  LongText,
  Title,
  Url,
} from './cell-shapes.ts';
import { mostRows } from './limits.ts';

/*
 * The one definition of the published document: the schema below is the parser, its inferred types are what code
 * uses, and the JSON Schemas served beside the data are generated from it. A row has the columns of its ledger
 * table, written alike; an empty cell is an absent key.
 */

const FigureRow = v.strictObject({
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

const NoteRow = v.strictObject({
  figure: Id,
  known_from: v.optional(DayText),
  kind: v.picklist(NOTE_KINDS),
  text: LongText,
});

const SourceRow = v.strictObject({
  id: Id,
  publisher: Title,
  kind: Title,
  title: Title,
  url: Url,
  published: v.optional(DayText),
  published_basis: v.optional(LongText),
  accessed_via: LongText,
  note: v.optional(LongText),
});

const OriginatorRow = v.strictObject({
  id: Id,
  name: Title,
  label: Title,
  kind: v.picklist(SPEAKER_KINDS),
  named: v.boolean(),
  in_sentence: v.optional(Title),
});

const PlaceRow = v.strictObject({
  id: Id,
  name: Title,
  kind: v.picklist(PLACE_KINDS),
  parent: v.optional(Id),
  pcode: v.optional(Title),
  latitude: v.optional(Latitude),
  longitude: v.optional(Longitude),
  point_note: v.optional(LongText),
  source: Id,
  note: v.optional(LongText),
  in_sentence: v.optional(Title),
});

const MeasureRow = v.strictObject({
  id: Id,
  name: Title,
  definition: LongText,
  unit: Title,
  time_kinds: v.pipe(listOf(v.picklist(TIME_KINDS)), v.minLength(1, 'must be a list: one word or more')),
  adds_over_time: v.boolean(),
  adds_over_places: v.boolean(),
  part_of: v.optional(Id),
});

const PopulationRow = v.strictObject({
  id: Id,
  name: Title,
  definition: LongText,
  part_of: v.optional(Id),
});

const EventRow = v.strictObject({
  id: Id,
  date: DayText,
  date_end: v.optional(DayText),
  known_from: DayText,
  place: Id,
  title: Title,
  chart_label: v.optional(Title),
  source: Id,
  corroborated_by: v.optional(listOf(Id)),
  date_note: LongText,
});

const RelationRow = v.strictObject({
  a: Id,
  b: Id,
  kind: v.picklist(RELATION_KINDS),
  note: v.optional(LongText),
  same_because: v.optional(LongText),
});

const BreakRow = v.strictObject({
  id: Id,
  date: DayText,
  known_from: DayText,
  kind: v.picklist(BREAK_KINDS),
  measure: Id,
  population: v.optional(Id),
  place: Id,
  from_originator: Id,
  to_originator: Id,
  before: LongText,
  after: LongText,
  explanation: LongText,
});

const QuestionRow = v.strictObject({
  id: Id,
  topic: v.picklist(TOPICS),
  order: Order,
  lead: v.boolean(),
  title: Title,
  counted: LongText,
  scope_note: LongText,
  rhythm_days: Days,
  age_limit_days: Days,
  rule: v.picklist(HEADLINE_RULES),
  rule_originators: v.optional(listOf(Id)),
  rule_kinds: v.optional(listOf(v.picklist(SPEAKER_KINDS))),
  rule_words: LongText,
  coverage: LongText,
  charts: v.optional(listOf(v.picklist(CHARTS))),
  title_past: v.optional(Title),
  known_from: v.optional(DayText),
});

const ScopeRow = v.strictObject({
  question: Id,
  heading: Title,
  measure: Id,
  population: v.optional(Id),
  place: v.optional(Id),
  time_kind: v.picklist(TIME_KINDS),
  since: v.optional(DayText),
  from: v.optional(DayText),
  to: v.optional(DayText),
  period: v.optional(v.picklist(PERIOD_LENGTHS)),
  originator: v.optional(Id),
  leads: v.optional(v.boolean()),
});

const UnansweringRow = v.strictObject({ figure: Id, reason: LongText });

const ReviewRow = v.strictObject({
  rule: v.picklist(SUSPICION_RULES),
  figures: v.pipe(listOf(Id), v.minLength(2, 'must be a list of figures: two or more')),
  by: LongText,
  known_from: DayText,
  reason: LongText,
});

const HistoryRow = v.strictObject({
  version: Title,
  published: DayText,
  kind: v.picklist(LEDGER_CHANGES),
  figures: v.pipe(listOf(Id), v.minLength(1, 'must be a list of figures: one or more')),
  note: v.optional(LongText),
});

const TextRow = v.strictObject({
  table: v.picklist(Object.keys(WORDED) as WordedTable[]),
  row: Id,
  column: v.picklist([...new Set(Object.values(WORDED).flat())]),
  from: DayText,
  before: LongText,
});

/** The ledger's tables by name: each is `<name>.csv` in the ledger and an array in the document. */
export const TABLES = {
  figures: FigureRow,
  notes: NoteRow,
  relations: RelationRow,
  sources: SourceRow,
  originators: OriginatorRow,
  places: PlaceRow,
  measures: MeasureRow,
  populations: PopulationRow,
  events: EventRow,
  breaks: BreakRow,
  questions: QuestionRow,
  scopes: ScopeRow,
  unanswering: UnansweringRow,
  reviews: ReviewRow,
  history: HistoryRow,
  texts: TextRow,
} as const;

export type TableName = keyof typeof TABLES;

export const TABLE_NAMES = Object.keys(TABLES).filter((name): name is TableName => name in TABLES);

function rowsOf<Row extends v.GenericSchema>(table: TableName, row: Row) {
  const most = mostRows(table);
  return v.pipe(v.array(row), v.maxLength(most, `must be a shorter table: up to ${most} rows`));
}

export const DatasetDocument = v.strictObject({
  format: v.literal('figuredesk/1'),
  id: Id,
  title: Title,
  subtitle: Title,
  version: Title,
  licence: v.strictObject({ name: Title, url: Url }),
  opensAsOf: DayText,
  endedOn: v.optional(DayText),
  crisis: v.optional(Title),
  figures: rowsOf('figures', FigureRow),
  notes: rowsOf('notes', NoteRow),
  relations: rowsOf('relations', RelationRow),
  sources: rowsOf('sources', SourceRow),
  originators: rowsOf('originators', OriginatorRow),
  places: rowsOf('places', PlaceRow),
  measures: rowsOf('measures', MeasureRow),
  populations: rowsOf('populations', PopulationRow),
  events: rowsOf('events', EventRow),
  breaks: rowsOf('breaks', BreakRow),
  questions: rowsOf('questions', QuestionRow),
  scopes: rowsOf('scopes', ScopeRow),
  unanswering: rowsOf('unanswering', UnansweringRow),
  reviews: rowsOf('reviews', ReviewRow),
  // Documents of before there were these tables have neither.
  history: v.optional(rowsOf('history', HistoryRow), []),
  texts: v.optional(rowsOf('texts', TextRow), []),
});
export type DatasetDocument = v.InferOutput<typeof DatasetDocument>;
