import type * as v from 'valibot';
import type { Loose } from './table.ts';
import { breaks } from './tables/breaks.ts';
import { events } from './tables/events.ts';
import { figures } from './tables/figures.ts';
import { versions } from './tables/history.ts';
import { measures } from './tables/measures.ts';
import { notes } from './tables/notes.ts';
import { originators } from './tables/originators.ts';
import { places } from './tables/places.ts';
import { populations } from './tables/populations.ts';
import { questions } from './tables/questions.ts';
import { relations } from './tables/relations.ts';
import { reviews } from './tables/reviews.ts';
import { scopes } from './tables/scopes.ts';
import { sources } from './tables/sources.ts';
import { texts } from './tables/texts.ts';
import { unanswering } from './tables/unanswering.ts';
import { keysOf } from '../domain/keys-of.ts';

/** The ledger's tables by name, in the order of the document and of faults. */
export const TABLES = {
  figures,
  notes,
  relations,
  sources,
  originators,
  places,
  measures,
  populations,
  events,
  breaks,
  questions,
  scopes,
  unanswering,
  reviews,
  history: versions,
  texts,
} as const;

export type TableName = keyof typeof TABLES;

export const TABLE_NAMES = keysOf(TABLES);

export type RowOf<Table extends TableName> = v.InferOutput<(typeof TABLES)[Table]['row']>;

export type LooseRow<Table extends TableName> = Loose<RowOf<Table>>;

/** Something for every table. */
export function mapTables<Made extends { readonly [Table in TableName]: unknown }>(
  make: <Table extends TableName>(table: Table) => Made[Table],
): Made {
  // Every name of the list is there, with what was made for it.
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, make(table)])) as unknown as Made;
}
