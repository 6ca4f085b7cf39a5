import * as v from 'valibot';
import type { Population } from '../../domain/measure.ts';
import { Id, LongText, Title } from '../cell-shapes.ts';
import { MOST_ROWS } from '../limits.ts';
import { byId, table } from '../table.ts';

const row = v.strictObject({
  id: Id,
  name: Title,
  definition: LongText,
  part_of: v.optional(Id),
});
type PopulationRow = v.InferOutput<typeof row>;

export const populations = table({
  row,
  mostRows: MOST_ROWS,
  inEveryDocument: true,
  key: 'id',
  references: { part_of: 'populations' },
  figure: null,
  knownOn: [],
  said: null,
  part: populationsOf,
});

function populationsOf({
  populations: rows,
}: {
  readonly populations: readonly PopulationRow[];
}): ReadonlyMap<string, Population> {
  return byId(rows.map(({ part_of: partOf = null, ...population }) => ({ ...population, partOf })));
}
