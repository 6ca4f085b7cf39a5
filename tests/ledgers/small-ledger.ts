import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { DatedText } from '../../src/domain/dated-text.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { CrisisEvent } from '../../src/domain/event.ts';
import {
  type Figure,
  type FigureStatus,
  type Note,
  type Supersession,
  publicationOf,
} from '../../src/domain/figure.ts';
import type { LedgerChange } from '../../src/domain/ledger-change.ts';
import type { Qualifier } from '../../src/domain/qualifier.ts';
import type { Quantity } from '../../src/domain/quantity.ts';
import type { Question, Scope } from '../../src/domain/question.ts';
import type { ReferenceTime } from '../../src/domain/reference-time.ts';
import type { Relation } from '../../src/domain/relation.ts';
import type { Review } from '../../src/domain/review.ts';
import type { SeriesBreak } from '../../src/domain/series-break.ts';
import type { Originator, Source } from '../../src/domain/source.ts';
import { datasetOf, documentOf } from './world.ts';

/*
 * A small invented ledger to ask questions of. Every builder takes what matters to a test and fills in the rest.
 */

const COUNTRY = datasetOf(documentOf({}));
const BULLETIN = source('bulletin', null);

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

export function figure(parts: FigureParts): Figure {
  const { time } = parts;
  const lastDay = time.kind === 'stock' ? time.asOf : time.kind === 'flow' ? time.to : time.until;
  const published = parts.published === undefined ? lastDay : parts.published;
  return {
    id: parts.id,
    topic: 'displacement',
    measure: parts.measure ?? 'displaced',
    population: parts.population ?? 'people',
    place: parts.place ?? 'mosul',
    quantity: parts.quantity,
    readFromWords: false,
    modality: null,
    time,
    dateBasis: 'stated',
    published: published === null ? null : calendarDate(published),
    publishedBasis: published === null ? '' : 'stated',
    publishedApart: published !== null,
    source: parts.source === undefined ? BULLETIN : source(parts.source, null),
    wording: parts.id,
    originator: originatorOf(parts.by ?? 'agency'),
    attribution: parts.by ?? 'agency',
    speaker: null,
    via: null,
    status: parts.status ?? 'reported',
    supersedes: parts.supersedes ?? null,
    notes: parts.notes ?? [],
  };
}

export function originatorOf(id: string): Originator {
  const known = COUNTRY.originators.get(id);
  if (!known) throw new Error(`Nobody in the invented country is called ${id}.`);
  return known;
}

export function scope(parts: Partial<Scope> = {}): Scope {
  return {
    heading: 'Displaced from Mosul',
    measure: 'displaced',
    population: 'people',
    place: 'mosul',
    timeKind: 'stock',
    since: null,
    from: null,
    to: null,
    period: null,
    originator: null,
    leads: false,
    ...parts,
  };
}

export function question(parts: Partial<Question> = {}): Question {
  return {
    id: 'displaced-now',
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
    ruleOriginators: [],
    ruleKinds: [],
    ruleWords: 'The newest figure of a named speaker leads.',
    coverage: '',
    charts: [],
    scopes: [scope()],
    ...parts,
  };
}

export function event(id: string, day: string, knownFrom: string = day): CrisisEvent {
  return {
    id,
    date: calendarDate(day),
    dateEnd: null,
    knownFrom: calendarDate(knownFrom),
    place: 'mosul',
    title: id,
    chartLabel: '',
    source: BULLETIN,
    corroboratedBy: [],
    dateNote: 'stated',
  };
}

export function seriesBreak(parts: Partial<SeriesBreak> = {}): SeriesBreak {
  return {
    id: 'east-mosul-added',
    date: calendarDate('2017-06-30'),
    knownFrom: calendarDate('2017-07-07'),
    kind: 'definition',
    measure: 'displaced',
    population: null,
    place: 'mosul',
    fromOriginator: 'agency',
    toOriginator: 'agency',
    before: 'without east Mosul',
    after: 'with east Mosul',
    explanation: 'People newly found in east Mosul were added.',
    ...parts,
  };
}

interface LedgerParts {
  readonly figures: readonly Figure[];
  readonly questions?: readonly Question[];
  readonly relations?: readonly Relation[];
  readonly events?: readonly CrisisEvent[];
  readonly breaks?: readonly SeriesBreak[];
  readonly sources?: readonly Source[];
  readonly reviews?: readonly Review[];
  readonly history?: readonly LedgerChange[];
  readonly texts?: readonly DatedText[];
}

export function ledger(parts: LedgerParts): Dataset {
  const sources = byId(parts.sources ?? [BULLETIN]);
  return {
    ...COUNTRY,
    figures: byId(parts.figures.map((one) => heldBy(one, sources.get(one.source.id)))),
    sources,
    questions: byId(parts.questions ?? [question()]),
    events: parts.events ?? [],
    breaks: parts.breaks ?? [],
    relations: parts.relations ?? [],
    reviews: parts.reviews ?? [],
    history: parts.history ?? [],
    texts: parts.texts ?? [],
  };
}

/** As the gate gives a figure its document, and dates it: by its own day, else by that of its document. */
function heldBy(one: Figure, document: Source = one.source): Figure {
  const held = document === one.source ? one : { ...one, source: document };
  return one.published ? held : { ...held, ...publicationOf({ day: null, basis: '' }, document) };
}

export function source(id: string, published: string | null): Source {
  return {
    id,
    publisher: 'Publisher',
    kind: 'bulletin',
    title: id,
    url: 'https://example.org/',
    published: published === null ? null : calendarDate(published),
    publishedBasis: published === null ? '' : 'stated',
    accessedVia: 'original',
    note: '',
  };
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
