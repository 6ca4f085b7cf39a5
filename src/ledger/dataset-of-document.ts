import { calendarDate, compareDates } from '../domain/calendar-date.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { CrisisEvent } from '../domain/event.ts';
import { type Figure, type Note, publicationOf } from '../domain/figure.ts';
import type { Measure } from '../domain/measure.ts';
import type { Place } from '../domain/place.ts';
import type { Question, Scope } from '../domain/question.ts';
import type { SeriesBreak } from '../domain/series-break.ts';
import type { Source } from '../domain/source.ts';
import type { DatasetDocument } from './document.ts';
import { dayOf, quantityOf, timeOf } from './row-values.ts';

type Row<
  Table extends 'figures' | 'notes' | 'measures' | 'places' | 'events' | 'breaks' | 'questions' | 'scopes',
> = DatasetDocument[Table][number];

/** The domain's dataset of a document that passed the gate. Throws on any other: the gate is the only caller. */
export function datasetOf(document: DatasetDocument): Dataset {
  const sources = byId(
    document.sources.map(
      ({
        published,
        published_basis: publishedBasis = '',
        accessed_via: accessedVia,
        note = '',
        ...source
      }) => ({
        ...source,
        published: dayOf(published),
        publishedBasis,
        accessedVia,
        note,
      }),
    ),
  );
  const notes = Map.groupBy(document.notes, (note) => note.figure);
  const scopes = Map.groupBy(document.scopes, (scope) => scope.question);
  return {
    id: document.id,
    title: document.title,
    subtitle: document.subtitle,
    version: document.version,
    licence: document.licence,
    opensAsOf: calendarDate(document.opensAsOf),
    endedOn: dayOf(document.endedOn),
    crisis: document.crisis ?? document.title,
    figures: byId(
      document.figures.map((row) => figureOf(row, sources.get(row.source), notes.get(row.id) ?? [])),
    ),
    sources,
    originators: byId(
      document.originators.map(({ in_sentence: inSentence, ...originator }) => ({
        ...originator,
        inSentence: inSentence ?? originator.label,
      })),
    ),
    places: byId(document.places.map(placeOf)),
    measures: byId(document.measures.map(measureOf)),
    populations: byId(
      document.populations.map(({ part_of: partOf = null, ...population }) => ({ ...population, partOf })),
    ),
    questions: byId(
      document.questions
        .toSorted((a, b) => a.order - b.order)
        .map((row) => questionOf(row, scopes.get(row.id) ?? [])),
    ),
    events: document.events.map(eventOf),
    breaks: document.breaks.map(breakOf).toSorted((a, b) => compareDates(a.date, b.date)),
    relations: document.relations.map(({ a, b, kind, note = '' }) => ({ a, b, kind, note })),
    unanswering: new Map(document.unanswering.map(({ figure, reason }) => [figure, reason])),
    reviews: document.reviews.map(({ known_from: knownFrom, ...review }) => ({
      ...review,
      knownFrom: calendarDate(knownFrom),
    })),
    history: document.history.map(({ published, note = '', ...change }) => ({
      ...change,
      day: calendarDate(published),
      note,
    })),
    texts: document.texts.map(({ row: id, from, ...text }) => ({ ...text, id, from: calendarDate(from) })),
  };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function figureOf(row: Row<'figures'>, source: Source | undefined, notes: readonly Row<'notes'>[]): Figure {
  const [quantity, time] = [quantityOf(row), timeOf(row)];
  if (quantity === null || time === null)
    throw new Error(`Figure ${row.id} was let through the gate unchecked.`);
  const { supersedes, supersede_reason: reason } = row;
  return {
    id: row.id,
    topic: row.topic,
    measure: row.measure,
    population: row.population,
    place: row.place,
    quantity,
    readFromWords: row.read_from_words ?? false,
    modality: row.modality ?? null,
    time,
    dateBasis: row.date_basis,
    ...publicationOf({ day: dayOf(row.published), basis: row.published_basis ?? '' }, source),
    source: row.source,
    wording: row.wording,
    originator: row.originator,
    attribution: row.attribution,
    speaker: row.speaker ?? null,
    via: row.via ?? null,
    status: row.status,
    supersedes: supersedes && reason ? { figure: supersedes, reason, note: row.supersede_note ?? '' } : null,
    notes: notes.map(noteOf),
  };
}

function noteOf({ known_from: knownFrom, kind, text }: Row<'notes'>): Note {
  return { knownFrom: dayOf(knownFrom), kind, text };
}

function measureOf({ id, name, definition, unit, ...row }: Row<'measures'>): Measure {
  return {
    id,
    name,
    definition,
    unit,
    timeKinds: row.time_kinds,
    addsOverTime: row.adds_over_time,
    partOf: row.part_of ?? null,
  };
}

function placeOf({ id, name, kind, source, ...row }: Row<'places'>): Place {
  const { latitude, longitude, point_note: note = '' } = row;
  return {
    id,
    name,
    kind,
    parent: row.parent ?? null,
    pcode: row.pcode ?? null,
    point: latitude === undefined || longitude === undefined ? null : { latitude, longitude, note },
    source,
    note: row.note ?? '',
    inSentence: row.in_sentence ?? name,
  };
}

function eventOf({ id, place, title, source, ...row }: Row<'events'>): CrisisEvent {
  return {
    id,
    date: calendarDate(row.date),
    dateEnd: dayOf(row.date_end),
    knownFrom: calendarDate(row.known_from),
    place,
    title,
    chartLabel: row.chart_label ?? '',
    source,
    corroboratedBy: row.corroborated_by ?? [],
    dateNote: row.date_note,
  };
}

function breakOf(row: Row<'breaks'>): SeriesBreak {
  const { id, kind, measure, place, before, after, explanation } = row;
  return {
    id,
    date: calendarDate(row.date),
    knownFrom: calendarDate(row.known_from),
    kind,
    measure,
    population: row.population ?? null,
    place,
    fromOriginator: row.from_originator,
    toOriginator: row.to_originator,
    before,
    after,
    explanation,
  };
}

function questionOf(row: Row<'questions'>, scopes: readonly Row<'scopes'>[]): Question {
  const { id, topic, order, lead, title, counted, rule, coverage } = row;
  return {
    id,
    topic,
    order,
    lead,
    title,
    counted,
    scopeNote: row.scope_note,
    rhythmDays: row.rhythm_days,
    ageLimitDays: row.age_limit_days,
    rule,
    ruleOriginators: row.rule_originators ?? [],
    ruleKinds: row.rule_kinds ?? [],
    ruleWords: row.rule_words,
    coverage,
    charts: row.charts ?? [],
    titlePast: row.title_past ?? null,
    knownFrom: dayOf(row.known_from),
    scopes: scopes.map(scopeOf),
  };
}

function scopeOf(row: Row<'scopes'>): Scope {
  const { heading, measure, time_kind: timeKind } = row;
  return {
    heading,
    measure,
    population: row.population ?? null,
    place: row.place ?? null,
    timeKind,
    since: dayOf(row.since),
    from: dayOf(row.from),
    to: dayOf(row.to),
    period: row.period ?? null,
    originator: row.originator ?? null,
    leads: row.leads ?? false,
  };
}
