import * as v from 'valibot';
import { calendarDate } from '../../domain/calendar-date.ts';
import type { CrisisEvent } from '../../domain/event.ts';
import { DayText, Id, listOf, LongText, Title } from '../cell-shapes.ts';
import { dayOf } from '../row-values.ts';
import { table } from '../table.ts';

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

function eventsOf({ events: rows }: { readonly events: readonly EventRow[] }): readonly CrisisEvent[] {
  return rows.map(eventOf);
}

function eventOf({ id, place, title, source, ...rest }: EventRow): CrisisEvent {
  return {
    id,
    date: calendarDate(rest.date),
    dateEnd: dayOf(rest.date_end),
    knownFrom: calendarDate(rest.known_from),
    place,
    title,
    chartLabel: rest.chart_label ?? '',
    source,
    corroboratedBy: rest.corroborated_by ?? [],
    dateNote: rest.date_note,
  };
}
