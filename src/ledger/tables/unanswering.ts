import * as v from 'valibot';
import type { Figure } from '../../domain/figure.ts';
import { held } from '../../domain/held.ts';
import { IdText, LongText } from '../cell-shapes.ts';
import { MOST_ROWS } from '../limits.ts';
import { table } from '../table.ts';
import { figuresOf, type FigureTables } from './figures.ts';

const row = v.strictObject({ figure: IdText, reason: LongText });
type UnansweringRow = v.InferOutput<typeof row>;

export const unanswering = table({
  row,
  mostRows: MOST_ROWS,
  inEveryDocument: true,
  key: 'figure',
  references: { figure: 'figures' },
  figure: 'figure',
  knownOn: [],
  said: { columns: ['reason'], from: ({ figure }, publicOn) => publicOn(figure) },
  part: reasonsOf,
});

interface Needed extends FigureTables {
  readonly unanswering: readonly UnansweringRow[];
}

/** The reason by figure. */
function reasonsOf(document: Needed): ReadonlyMap<Figure, string> {
  const figures = figuresOf(document);
  return new Map(document.unanswering.map(({ figure, reason }) => [held(figures, figure), reason]));
}
