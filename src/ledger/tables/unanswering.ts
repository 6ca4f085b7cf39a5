import * as v from 'valibot';
import { Id, LongText } from '../cell-shapes.ts';
import { MOST_ROWS } from '../limits.ts';
import { table } from '../table.ts';

const row = v.strictObject({ figure: Id, reason: LongText });
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

/** The reason by figure. */
function reasonsOf({
  unanswering: rows,
}: {
  readonly unanswering: readonly UnansweringRow[];
}): ReadonlyMap<string, string> {
  return new Map(rows.map(({ figure, reason }) => [figure, reason]));
}
