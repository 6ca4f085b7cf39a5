import * as v from 'valibot';
import type { Measure } from '../../domain/measure.ts';
import { TIME_KINDS } from '../../domain/reference-time.ts';
import { Id, listOf, LongText, Title } from '../cell-shapes.ts';
import { MOST_ROWS } from '../limits.ts';
import { byId, table } from '../table.ts';

const row = v.strictObject({
  id: Id,
  name: Title,
  definition: LongText,
  unit: Title,
  time_kinds: v.pipe(listOf(v.picklist(TIME_KINDS)), v.minLength(1, 'must be a list: one word or more')),
  adds_over_time: v.boolean(),
  adds_over_places: v.boolean(),
  part_of: v.optional(Id),
});
type MeasureRow = v.InferOutput<typeof row>;

export const measures = table({
  row,
  mostRows: MOST_ROWS,
  inEveryDocument: true,
  key: 'id',
  references: { part_of: 'measures' },
  figure: null,
  knownOn: [],
  said: null,
  part: measuresOf,
});

function measuresOf({
  measures: rows,
}: {
  readonly measures: readonly MeasureRow[];
}): ReadonlyMap<string, Measure> {
  return byId(rows.map(measureOf));
}

function measureOf({ id, name, definition, unit, ...rest }: MeasureRow): Measure {
  return {
    id,
    name,
    definition,
    unit,
    timeKinds: rest.time_kinds,
    addsOverTime: rest.adds_over_time,
    partOf: rest.part_of ?? null,
  };
}
