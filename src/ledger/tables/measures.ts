import * as v from 'valibot';
import type { ById } from '../../domain/id.ts';
import type { Measure } from '../../domain/measure.ts';
import { once } from '../../domain/once.ts';
import { TIME_KINDS } from '../../domain/reference-time.ts';
import { IdText, listOf, LongText, Title } from '../cell-shapes.ts';
import { MOST_ROWS } from '../limits.ts';
import { linked, table } from '../table.ts';
import { proven } from '../proven.ts';
import { textsByDay, type TextRow } from './texts.ts';

const row = v.strictObject({
  id: IdText,
  name: Title,
  definition: LongText,
  unit: Title,
  time_kinds: v.pipe(listOf(v.picklist(TIME_KINDS)), v.minLength(1, 'must be a list: one word or more')),
  adds_over_time: v.boolean(),
  adds_over_places: v.boolean(),
  part_of: v.optional(IdText),
  also_called: v.optional(listOf(Title)),
});
export type MeasureRow = v.InferOutput<typeof row>;

interface Needed {
  readonly measures: readonly MeasureRow[];
  readonly texts: readonly TextRow[];
}

/** What is counted in a ledger, each the same object wherever it is asked for. */
export const measuresOf = once((document: Needed): ById<Measure> => {
  const textOf = textsByDay(document, 'measures');
  return linked(
    document.measures,
    (each) => each.part_of,
    ({ id, name, definition, unit, ...rest }, partOf: Measure | null) => ({
      id: proven(id),
      name: textOf(id, 'name', name),
      definition: textOf(id, 'definition', definition),
      unit,
      timeKinds: rest.time_kinds,
      addsOverTime: rest.adds_over_time,
      partOf,
      alsoCalled: rest.also_called ?? [],
    }),
  );
});

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
