import * as v from 'valibot';
import { calendarDate } from '../../domain/calendar-date.ts';
import type { CrisisEvent } from '../../domain/event.ts';
import type { Source } from '../../domain/source.ts';
import { DayText, Id, listOf, LongText, Title } from '../cell-shapes.ts';
import { dayOf } from '../row-values.ts';
import { table } from '../table.ts';
import { type SourceRow, sourcesOf } from './sources.ts';

const row = v.strictObject({
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
type EventRow = v.InferOutput<typeof row>;

export const events = table({
  row,
  mostRows: 10_000,
  inEveryDocument: true,
  key: 'id',
  references: { place: 'places', source: 'sources', corroborated_by: 'sources' },
  figure: null,
  knownOn: ['known_from'],
  said: { columns: ['title', 'chart_label'], from: (event) => dayOf(event.known_from) },
  part: eventsOf,
});

interface Needed {
  readonly events: readonly EventRow[];
  readonly sources: readonly SourceRow[];
}

function eventsOf(document: Needed): readonly CrisisEvent[] {
  const sources = sourcesOf(document);
  return document.events.map((each) => eventOf(each, sources));
}

function eventOf({ id, place, title, ...rest }: EventRow, sources: ReadonlyMap<string, Source>): CrisisEvent {
  const source = sources.get(rest.source);
  if (!source) throw new Error(`Event ${id} was let through the gate unchecked.`);
  return {
    id,
    date: calendarDate(rest.date),
    dateEnd: dayOf(rest.date_end),
    knownFrom: calendarDate(rest.known_from),
    place,
    title,
    chartLabel: rest.chart_label ?? '',
    source,
    corroboratedBy: rest.corroborated_by?.flatMap((other) => sources.get(other) ?? []) ?? [],
    dateNote: rest.date_note,
  };
}
