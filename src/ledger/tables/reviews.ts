import * as v from 'valibot';
import { calendarDate } from '../../domain/calendar-date.ts';
import { type Review, SUSPICION_RULES } from '../../domain/review.ts';
import { DayText, Id, listOf, LongText } from '../cell-shapes.ts';
import { MOST_ROWS } from '../limits.ts';
import { dayOf } from '../row-values.ts';
import { table } from '../table.ts';

const row = v.strictObject({
  rule: v.picklist(SUSPICION_RULES),
  figures: v.pipe(listOf(Id), v.minLength(2, 'must be a list of figures: two or more')),
  by: LongText,
  known_from: DayText,
  reason: LongText,
});
type ReviewRow = v.InferOutput<typeof row>;

export const reviews = table({
  row,
  mostRows: MOST_ROWS,
  inEveryDocument: true,
  key: null,
  references: { figures: 'figures' },
  figure: 'figures',
  knownOn: ['known_from'],
  said: { columns: ['reason'], from: (review) => dayOf(review.known_from) },
  part: reviewsOf,
});

function reviewsOf({ reviews: rows }: { readonly reviews: readonly ReviewRow[] }): readonly Review[] {
  return rows.map(({ known_from: knownFrom, ...review }) => ({
    ...review,
    knownFrom: calendarDate(knownFrom),
  }));
}
