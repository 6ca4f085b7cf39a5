import * as v from 'valibot';
import { parseCalendarDate } from '../domain/calendar-date.ts';
import { FIGURE_STATUSES, MODALITIES, SUPERSEDE_REASONS } from '../domain/figure.ts';
import { TOPICS } from '../domain/measure.ts';
import { QUALIFIERS } from '../domain/quantity.ts';
import { CHARTS, HEADLINE_RULES } from '../domain/question.ts';
import { TIME_KINDS } from '../domain/reference-time.ts';
import { RELATION_KINDS } from '../domain/relation.ts';
import { SUSPICION_RULES } from '../domain/review.ts';
import { SPEAKER_KINDS } from '../domain/source.ts';

/*
 * The one definition of the published document: the schema below is the parser, its inferred types are what code
 * uses, and the JSON Schemas served beside the data are generated from it. A row has the columns of its ledger
 * table, written alike; an empty cell is an absent key.
 */

/* A message says "must be", what, and after a colon how it is written; `issue-words.ts` builds faults from it. */
const Id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9][a-z0-9_-]*$/,
    'must be an id: small letters, digits, "-" and "_", a letter or digit first',
  ),
);
const Text = v.pipe(
  v.string(),
  v.minLength(1, 'must be a text: one character or more'),
  v.regex(
    /^\S(?:[\s\S]*\S)?$/,
    'must be a text without spaces at its ends: text from its first to its last letter',
  ),
);
const Url = v.pipe(
  v.string(),
  v.url('must be a web address: https://… or http://…'),
  v.regex(/^https?:\/\/\S+$/, 'must be a web address: https://… or http://…, without spaces'),
);
const Day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day: YYYY-MM-DD'),
  v.check(
    (text) => parseCalendarDate(text) !== null,
    'must be a real day: one that the calendar has, as YYYY-MM-DD',
  ),
);
/** Whole people, or a percentage; never negative. */
const Count = v.pipe(
  v.number(),
  v.finite('must be a finite number: 0 or more'),
  v.minValue(0, 'must be a count: 0 or more'),
);
const Days = v.pipe(
  v.number(),
  v.integer('must be a whole number: 0 or more'),
  v.minValue(0, 'must be a whole number: 0 or more'),
);
const DEGREES_NORTH = 'must be a latitude: -90 to 90 degrees';
const DEGREES_EAST = 'must be a longitude: -180 to 180 degrees';
const Latitude = v.pipe(v.number(), v.minValue(-90, DEGREES_NORTH), v.maxValue(90, DEGREES_NORTH));
const Longitude = v.pipe(v.number(), v.minValue(-180, DEGREES_EAST), v.maxValue(180, DEGREES_EAST));

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
  from: v.optional(Day),
  to: Day,
  date_basis: Text,
  published: v.optional(Day),
  published_basis: v.optional(Text),
  source: Id,
  wording: Text,
  originator: Id,
  attribution: Text,
  speaker: v.optional(Text),
  via: v.optional(Text),
  status: v.picklist(FIGURE_STATUSES),
  supersedes: v.optional(Id),
  supersede_reason: v.optional(v.picklist(SUPERSEDE_REASONS)),
  supersede_note: v.optional(Text),
  modality: v.optional(v.picklist(MODALITIES)),
});

const NoteRow = v.strictObject({
  figure: Id,
  known_from: v.optional(Day),
  kind: v.picklist(['caveat', 'doubt', 'later']),
  text: Text,
});

const SourceRow = v.strictObject({
  id: Id,
  publisher: Text,
  kind: Text,
  title: Text,
  url: Url,
  published: v.optional(Day),
  published_basis: v.optional(Text),
  accessed_via: Text,
  note: v.optional(Text),
});

const OriginatorRow = v.strictObject({
  id: Id,
  name: Text,
  label: Text,
  kind: v.picklist(SPEAKER_KINDS),
  named: v.boolean(),
  in_sentence: v.optional(Text),
});

const PlaceRow = v.strictObject({
  id: Id,
  name: Text,
  kind: v.picklist([
    'country',
    'governorate',
    'district',
    'subdistrict',
    'operation_area',
    'city',
    'city_part',
    'neighbourhood',
    'site',
  ]),
  parent: v.optional(Id),
  pcode: v.optional(Text),
  latitude: v.optional(Latitude),
  longitude: v.optional(Longitude),
  point_note: v.optional(Text),
  source: Id,
  note: v.optional(Text),
  in_sentence: v.optional(Text),
});

const MeasureRow = v.strictObject({
  id: Id,
  name: Text,
  definition: Text,
  unit: Text,
  time_kinds: v.pipe(v.array(v.picklist(TIME_KINDS)), v.minLength(1, 'must be a list: one word or more')),
  adds_over_time: v.boolean(),
  adds_over_places: v.boolean(),
  part_of: v.optional(Id),
});

const PopulationRow = v.strictObject({
  id: Id,
  name: Text,
  definition: Text,
  part_of: v.optional(Id),
});

const EventRow = v.strictObject({
  id: Id,
  date: Day,
  date_end: v.optional(Day),
  known_from: Day,
  place: Id,
  title: Text,
  chart_label: v.optional(Text),
  source: Id,
  corroborated_by: v.optional(v.array(Id)),
  date_note: Text,
});

const RelationRow = v.strictObject({
  a: Id,
  b: Id,
  kind: v.picklist(RELATION_KINDS),
  note: v.optional(Text),
});

const BreakRow = v.strictObject({
  id: Id,
  date: Day,
  known_from: Day,
  kind: v.picklist(['definition', 'source-switch', 'scope', 'discontinued']),
  measure: Id,
  population: v.optional(Id),
  place: Id,
  from_originator: Id,
  to_originator: Id,
  before: Text,
  after: Text,
  explanation: Text,
});

const QuestionRow = v.strictObject({
  id: Id,
  topic: v.picklist(TOPICS),
  order: Days,
  lead: v.boolean(),
  title: Text,
  counted: Text,
  scope_note: Text,
  rhythm_days: Days,
  age_limit_days: Days,
  rule: v.picklist(HEADLINE_RULES),
  rule_originators: v.optional(v.array(Id)),
  rule_kinds: v.optional(v.array(v.picklist(SPEAKER_KINDS))),
  rule_words: Text,
  coverage: Text,
  charts: v.optional(v.array(v.picklist(CHARTS))),
});

const ScopeRow = v.strictObject({
  question: Id,
  heading: Text,
  measure: Id,
  population: v.optional(Id),
  place: v.optional(Id),
  time_kind: v.picklist(TIME_KINDS),
  since: v.optional(Day),
  from: v.optional(Day),
  to: v.optional(Day),
  period: v.optional(v.picklist(['month', 'year', 'other'])),
  originator: v.optional(Id),
});

const UnansweringRow = v.strictObject({ figure: Id, reason: Text });

const ReviewRow = v.strictObject({
  rule: v.picklist(SUSPICION_RULES),
  figures: v.pipe(v.array(Id), v.minLength(2, 'must be a list of figures: two or more')),
  by: Text,
  known_from: Day,
  reason: Text,
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
} as const;

export type TableName = keyof typeof TABLES;

export const Document = v.strictObject({
  format: v.literal('figuredesk/1'),
  id: Id,
  title: Text,
  subtitle: Text,
  version: Text,
  licence: v.strictObject({ name: Text, url: Url }),
  opensAsOf: Day,
  figures: v.array(FigureRow),
  notes: v.array(NoteRow),
  relations: v.array(RelationRow),
  sources: v.array(SourceRow),
  originators: v.array(OriginatorRow),
  places: v.array(PlaceRow),
  measures: v.array(MeasureRow),
  populations: v.array(PopulationRow),
  events: v.array(EventRow),
  breaks: v.array(BreakRow),
  questions: v.array(QuestionRow),
  scopes: v.array(ScopeRow),
  unanswering: v.array(UnansweringRow),
  reviews: v.array(ReviewRow),
});
export type Document = v.InferOutput<typeof Document>;

export const Catalog = v.strictObject({
  version: v.literal(1),
  datasets: v.array(
    v.strictObject({
      id: Id,
      title: Text,
      opensAsOf: Day,
      status: v.picklist(['current', 'archived']),
      publishedLatest: Day,
      licence: Text,
      /** Address of the document, relative to the catalog. */
      document: Text,
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256: 64 hexadecimal digits')),
      bytes: Days,
    }),
  ),
});
export type Catalog = v.InferOutput<typeof Catalog>;
