import * as v from 'valibot';
import { basisOf } from '../../domain/basis.ts';
import { held } from '../../domain/held.ts';
import { calendarDate } from '../../domain/calendar-date.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { CrisisEvent } from '../../domain/event.ts';
import { BasisText, DayText, IdText, listOf, Title } from '../cell-shapes.ts';
import { dayOf } from '../row-values.ts';
import { table } from '../table.ts';
import { proven } from '../proven.ts';
import { type PlaceRow, placesOf } from './places.ts';
import { type SourceRow, sourcesOf } from './sources.ts';

const row = v.strictObject({
  id: IdText,
  date: DayText,
  date_end: v.optional(DayText),
  known_from: DayText,
  place: IdText,
  title: Title,
  chart_label: v.optional(Title),
  source: IdText,
  corroborated_by: v.optional(listOf(IdText)),
  date_note: BasisText,
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
  readonly places: readonly PlaceRow[];
  readonly sources: readonly SourceRow[];
}

function eventsOf(document: Needed): readonly CrisisEvent[] {
  return document.events.map((each) =>
    eventOf(each, { places: placesOf(document), sources: sourcesOf(document) }),
  );
}

/** An event with the place and the documents that its row names. */
export function eventOf(
  { id, title, ...rest }: EventRow,
  { places, sources }: Pick<Dataset, 'places' | 'sources'>,
): CrisisEvent {
  return {
    id: proven(id),
    date: calendarDate(rest.date),
    dateEnd: dayOf(rest.date_end),
    knownFrom: calendarDate(rest.known_from),
    place: held(places, rest.place),
    title,
    chartLabel: rest.chart_label ?? '',
    source: held(sources, rest.source),
    corroboratedBy: (rest.corroborated_by ?? []).map((other) => held(sources, other)),
    dateBasis: basisOf(rest.date_note),
  };
}
