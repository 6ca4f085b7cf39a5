import { STATED } from '../../src/domain/basis.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { DatedText } from '../../src/domain/dated-text.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import type { CrisisEvent } from '../../src/domain/event.ts';
import {
  type Figure,
  type FigureStatus,
  type Note,
  type Supersession,
  publicationOf,
} from '../../src/domain/figure.ts';
import { held } from '../../src/domain/held.ts';
import type { LedgerChange } from '../../src/domain/ledger-change.ts';
import type { Measure, Population } from '../../src/domain/measure.ts';
import type { Place } from '../../src/domain/place.ts';
import type { Qualifier } from '../../src/domain/qualifier.ts';
import type { Quantity } from '../../src/domain/quantity.ts';
import type { Question, Scope } from '../../src/domain/question.ts';
import { type ReferenceTime, referenceDay, referenceStart } from '../../src/domain/reference-time.ts';
import type { Relation } from '../../src/domain/relation.ts';
import type { Review } from '../../src/domain/review.ts';
import type { Cut, SeriesBreak } from '../../src/domain/series-break.ts';
import type { Originator, Source } from '../../src/domain/source.ts';
import type { Subject } from '../../src/domain/subject.ts';
import { byId } from '../../src/ledger/table.ts';
import { proven } from '../../src/ledger/proven.ts';
import { breakOf } from '../../src/ledger/tables/breaks.ts';
import { eventOf } from '../../src/ledger/tables/events.ts';
import { figureOf } from '../../src/ledger/tables/figures.ts';
import { withFigures } from './with-figures.ts';
import { datasetOf, documentOf } from './world.ts';

/*
 * A small invented ledger to ask questions of. Every builder takes what matters to a test and fills in the rest.
 */

const COUNTRY = datasetOf(documentOf({}));
export const BULLETIN = source('bulletin', null);

export const exactly = (value: number): Quantity => ({ kind: 'exact', value });
export const qualified = (qualifier: Qualifier, value: number): Quantity => ({
  kind: 'qualified',
  qualifier,
  value,
});
export const between = (low: number, high: number): Quantity => ({ kind: 'range', low, high });
export const notReported: Quantity = { kind: 'unavailable', reason: 'not-reported' };

export const onDay = (day: string): ReferenceTime => ({ kind: 'stock', asOf: calendarDate(day) });
export const during = (from: string, to: string): ReferenceTime => ({
  kind: 'flow',
  from: calendarDate(from),
  to: calendarDate(to),
});
export const sinceUntil = (since: string, until: string): ReferenceTime => ({
  kind: 'running-total',
  since: calendarDate(since),
  until: calendarDate(until),
});

interface FigureParts {
  readonly id: string;
  readonly quantity: Quantity;
  readonly time: ReferenceTime;
  readonly by?: string;
  readonly measure?: string;
  readonly population?: string;
  readonly place?: string;
  /** null: no source says when it was public. */
  readonly published?: string | null;
  readonly source?: string;
  readonly status?: FigureStatus;
  readonly supersedes?: Supersession;
  readonly notes?: readonly Note[];
}

/** Its row, made a figure by what makes figures of rows. No row says of a number that it is missing, but a test may. */
export function figure(parts: FigureParts): Figure {
  const { quantity, time, notes = [], supersedes = null } = parts;
  const published = parts.published === undefined ? referenceDay(time) : parts.published;
  const document = parts.source === undefined ? BULLETIN : source(parts.source, null);
  const made = figureOf(
    {
      id: parts.id,
      topic: 'displacement',
      measure: parts.measure ?? 'displaced',
      population: parts.population ?? 'people',
      place: parts.place ?? 'mosul',
      qualifier: 'exact',
      value: 0,
      time_kind: time.kind,
      from: referenceStart(time),
      to: referenceDay(time),
      date_basis: 'stated',
      ...(published === null ? {} : { published, published_basis: 'stated' }),
      source: document.id,
      wording: parts.id,
      originator: parts.by ?? 'agency',
      attribution: parts.by ?? 'agency',
      status: parts.status ?? 'reported',
    },
    null,
    { ...COUNTRY, sources: byId([document]) },
    [],
  );
  return { ...made, quantity, notes, supersedes };
}

export const originatorOf = (id: string): Originator => held(COUNTRY.originators, id);
export const placeOf = (id: string): Place => held(COUNTRY.places, id);
export const measureOf = (id: string): Measure => held(COUNTRY.measures, id);
export const populationOf = (id: string): Population => held(COUNTRY.populations, id);

interface ScopeParts extends Partial<Omit<Scope, keyof Subject>> {
  readonly measure?: string;
  readonly population?: string | null;
  readonly place?: string | null;
  readonly originator?: string | null;
}

export function scope(parts: ScopeParts = {}): Scope {
  const { measure = 'displaced', population = 'people', place = 'mosul', originator = null, ...rest } = parts;
  return {
    heading: 'Displaced from Mosul',
    measure: measureOf(measure),
    population: population === null ? null : populationOf(population),
    place: place === null ? null : placeOf(place),
    timeKind: 'stock',
    since: null,
    from: null,
    to: null,
    period: null,
    originator: originator === null ? null : originatorOf(originator),
    leads: false,
    ...rest,
  };
}

interface QuestionParts extends Partial<Omit<Question, 'id' | 'ruleOriginators'>> {
  readonly id?: string;
  readonly ruleOriginators?: readonly string[];
}

export function question({
  id = 'displaced-now',
  ruleOriginators = [],
  ...parts
}: QuestionParts = {}): Question {
  return {
    id: proven(id),
    topic: 'displacement',
    order: 1,
    lead: true,
    title: 'How many people are displaced?',
    titlePast: 'How many people were displaced?',
    knownFrom: null,
    counted: 'people',
    scopeNote: '',
    rhythmDays: 7,
    ageLimitDays: 14,
    rule: 'newest-reference',
    ruleOriginators: ruleOriginators.map(originatorOf),
    ruleKinds: [],
    ruleWords: 'The newest figure of a named speaker leads.',
    coverage: '',
    charts: [],
    scopes: [scope()],
    ...parts,
  };
}

export function event(id: string, day: string, knownFrom: string = day): CrisisEvent {
  return eventOf(
    {
      id,
      date: day,
      known_from: knownFrom,
      place: 'mosul',
      title: id,
      source: BULLETIN.id,
      date_note: 'stated',
    },
    { ...COUNTRY, sources: byId([BULLETIN]) },
  );
}

interface BreakParts extends Partial<Omit<SeriesBreak, keyof Cut | 'id' | 'date'>> {
  readonly id?: string;
  readonly date?: string;
  readonly measure?: string;
  readonly population?: string | null;
  readonly place?: string;
  readonly fromOriginator?: string;
  readonly toOriginator?: string;
}

export function seriesBreak(parts: BreakParts = {}): SeriesBreak {
  const { date = '2017-06-30', measure = 'displaced', population = null, place = 'mosul', ...others } = parts;
  const { id = 'east-mosul-added', fromOriginator = 'agency', toOriginator = 'agency', ...rest } = others;
  const made = breakOf(
    {
      id,
      date,
      known_from: '2017-07-07',
      kind: 'definition',
      measure,
      ...(population === null ? {} : { population }),
      place,
      from_originator: fromOriginator,
      to_originator: toOriginator,
      before: 'without east Mosul',
      after: 'with east Mosul',
      explanation: 'People newly found in east Mosul were added.',
    },
    COUNTRY,
  );
  return { ...made, ...rest };
}

/** The same with its figures named by their ids. */
type ByIds<Naming extends { readonly figures: readonly Figure[] }> = Omit<Naming, 'figures'> & {
  readonly figures: readonly string[];
};
export type ReviewParts = ByIds<Review>;
export type ChangeParts = ByIds<LedgerChange>;
export interface RelationParts extends Omit<Relation, 'a' | 'b'> {
  readonly a: string;
  readonly b: string;
}

interface LedgerParts {
  readonly figures: readonly Figure[];
  readonly questions?: readonly Question[];
  readonly relations?: readonly RelationParts[];
  readonly events?: readonly CrisisEvent[];
  readonly breaks?: readonly SeriesBreak[];
  readonly sources?: readonly Source[];
  readonly reviews?: readonly ReviewParts[];
  readonly history?: readonly ChangeParts[];
  readonly texts?: readonly DatedText[];
}

export function ledger(parts: LedgerParts): WholeDataset {
  const sources = byId(parts.sources ?? [BULLETIN]);
  const { figures } = withFigures(
    COUNTRY,
    parts.figures.map((one) => heldBy(one, sources.get(one.source.id))),
  );
  const named = (ids: readonly string[]) => ids.map((id) => held(figures, id));
  return {
    ...COUNTRY,
    figures,
    sources,
    questions: byId(parts.questions ?? [question()]),
    events: parts.events ?? [],
    breaks: parts.breaks ?? [],
    relations: (parts.relations ?? []).flatMap((one) => relationOf(one, figures) ?? []),
    reviews: (parts.reviews ?? []).map((one) => ({ ...one, figures: named(one.figures) })),
    history: (parts.history ?? []).flatMap((one) => {
      const [first, ...others] = named(one.figures);
      return first ? [{ ...one, figures: [first, ...others] as const }] : [];
    }),
    texts: parts.texts ?? [],
  };
}

/** None where a test asks of a ledger that has only one of the two. */
function relationOf({ a, b, ...rest }: RelationParts, figures: WholeDataset['figures']): Relation | null {
  const [one, other] = [figures.get(a), figures.get(b)];
  return one && other ? { a: one, b: other, ...rest } : null;
}

/** As the gate gives a figure its document, and dates it: by its own day, else by that of its document. */
function heldBy(one: Figure, document: Source = one.source): Figure {
  const held = document === one.source ? one : { ...one, source: document };
  return one.published || !document.published
    ? held
    : { ...held, ...publicationOf({ day: null, basis: null }, document) };
}

export function source(id: string, published: string | null): Source {
  return {
    id: proven(id),
    publisher: 'Publisher',
    kind: 'bulletin',
    title: id,
    url: 'https://example.org/',
    published: published === null ? null : calendarDate(published),
    publishedBasis: published === null ? null : STATED,
    accessedVia: 'original',
    note: '',
  };
}
