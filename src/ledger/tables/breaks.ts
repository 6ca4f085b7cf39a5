import * as v from 'valibot';
import { held } from '../../domain/held.ts';
import { calendarDate, compareDates } from '../../domain/calendar-date.ts';
import { BREAK_KINDS, type SeriesBreak } from '../../domain/series-break.ts';
import { DayText, IdText, LongText } from '../cell-shapes.ts';
import { MOST_ROWS } from '../limits.ts';
import { dayOf } from '../row-values.ts';
import { heldOrNone, table } from '../table.ts';
import { proven } from '../proven.ts';
import { type Subjects, subjectsOf, type SubjectTables } from './subject.ts';

const row = v.strictObject({
  id: IdText,
  date: DayText,
  known_from: DayText,
  kind: v.picklist(BREAK_KINDS),
  measure: IdText,
  population: v.optional(IdText),
  place: IdText,
  from_originator: IdText,
  to_originator: IdText,
  before: LongText,
  after: LongText,
  explanation: LongText,
});
export type BreakRow = v.InferOutput<typeof row>;

export const breaks = table({
  row,
  mostRows: MOST_ROWS,
  inEveryDocument: true,
  key: 'id',
  references: {
    measure: 'measures',
    population: 'populations',
    place: 'places',
    from_originator: 'originators',
    to_originator: 'originators',
  },
  figure: null,
  knownOn: ['known_from'],
  said: { columns: ['before', 'after', 'explanation'], from: (cut) => dayOf(cut.known_from) },
  part: breaksOf,
});

interface Needed extends SubjectTables {
  readonly breaks: readonly BreakRow[];
}

/** Oldest first. */
function breaksOf(document: Needed): readonly SeriesBreak[] {
  const subjects = subjectsOf(document);
  return document.breaks
    .map((cut) => breakOf(cut, subjects))
    .toSorted((a, b) => compareDates(a.date, b.date));
}

/** A break with what its row says that breaks. */
export function breakOf(
  { id, kind, before, after, explanation, ...cut }: BreakRow,
  { measures, populations, places, originators }: Subjects,
): SeriesBreak {
  return {
    id: proven(id),
    date: calendarDate(cut.date),
    knownFrom: calendarDate(cut.known_from),
    kind,
    measure: held(measures, cut.measure),
    population: heldOrNone(populations, cut.population),
    place: held(places, cut.place),
    fromOriginator: held(originators, cut.from_originator),
    toOriginator: held(originators, cut.to_originator),
    before,
    after,
    explanation,
  };
}
