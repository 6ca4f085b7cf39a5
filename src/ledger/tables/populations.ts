import * as v from 'valibot';
import type { ById } from '../../domain/id.ts';
import type { Population } from '../../domain/measure.ts';
import { once } from '../../domain/once.ts';
import { IdText, LongText, Title } from '../cell-shapes.ts';
import { MOST_ROWS } from '../limits.ts';
import { linked, table } from '../table.ts';
import { proven } from '../proven.ts';
import { textsByDay, type TextRow } from './texts.ts';

const row = v.strictObject({
  id: IdText,
  name: Title,
  definition: LongText,
  part_of: v.optional(IdText),
});
export type PopulationRow = v.InferOutput<typeof row>;

interface Needed {
  readonly populations: readonly PopulationRow[];
  readonly texts: readonly TextRow[];
}

/** Whom a ledger counts, each the same object wherever it is asked for. */
export const populationsOf = once((document: Needed): ById<Population> => {
  const textOf = textsByDay(document, 'populations');
  return linked(
    document.populations,
    (each) => each.part_of,
    ({ id, name, definition }, partOf: Population | null) => ({
      id: proven(id),
      name: textOf(id, 'name', name),
      definition: textOf(id, 'definition', definition),
      partOf,
    }),
  );
});

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
