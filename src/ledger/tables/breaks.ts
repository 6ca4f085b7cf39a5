import * as v from 'valibot';
import { calendarDate, compareDates } from '../../domain/calendar-date.ts';
import { BREAK_KINDS, type SeriesBreak } from '../../domain/series-break.ts';
import { DayText, Id, LongText } from '../cell-shapes.ts';
import { MOST_ROWS } from '../limits.ts';
import { dayOf } from '../row-values.ts';
import { table } from '../table.ts';

const row = v.strictObject({
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
type BreakRow = v.InferOutput<typeof row>;

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

/** Oldest first. */
function breaksOf({ breaks: rows }: { readonly breaks: readonly BreakRow[] }): readonly SeriesBreak[] {
  return rows.map(breakOf).toSorted((a, b) => compareDates(a.date, b.date));
}

function breakOf(cut: BreakRow): SeriesBreak {
  const { id, kind, measure, place, before, after, explanation } = cut;
  return {
    id,
    date: calendarDate(cut.date),
    knownFrom: calendarDate(cut.known_from),
    kind,
    measure,
    population: cut.population ?? null,
    place,
    fromOriginator: cut.from_originator,
    toOriginator: cut.to_originator,
    before,
    after,
    explanation,
  };
}
