import * as v from 'valibot';
import { calendarDate } from '../../domain/calendar-date.ts';
import { held } from '../../domain/held.ts';
import { type Review, SUSPICION_RULES } from '../../domain/review.ts';
import { DayText, IdText, listOf, LongText } from '../cell-shapes.ts';
import { MOST_ROWS } from '../limits.ts';
import { dayOf } from '../row-values.ts';
import { table } from '../table.ts';
import { figuresOf, type FigureTables } from './figures.ts';

const row = v.strictObject({
  rule: v.picklist(SUSPICION_RULES),
  figures: v.pipe(listOf(IdText), v.minLength(2, 'must be a list of figures: two or more')),
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

interface Needed extends FigureTables {
  readonly reviews: readonly ReviewRow[];
}

function reviewsOf(document: Needed): readonly Review[] {
  const figures = figuresOf(document);
  return document.reviews.map(({ known_from: knownFrom, ...review }) => ({
    ...review,
    figures: review.figures.map((id) => held(figures, id)),
    knownFrom: calendarDate(knownFrom),
  }));
}
