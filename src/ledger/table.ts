import type * as v from 'valibot';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { held } from '../domain/held.ts';
import type { ById } from '../domain/id.ts';
import { once } from '../domain/once.ts';

/** A row of which any cell may be absent: because it is empty, or because it could not be read. */
export type Loose<Row> = { readonly [Column in keyof Row]?: Row[Column] | undefined };

/** The day a figure was public, by its id; of one that nobody dates, the last day it speaks of. */
export type PublicationOf = (figure: string | undefined) => CalendarDate | null | undefined;

/** Texts that readers see once their row is known, and the first day on which they do. */
interface Said<Column, Row> {
  readonly columns: readonly Column[];
  readonly from: (row: Loose<Row>, publicationOf: PublicationOf) => CalendarDate | null | undefined;
}

/**
 * One table of a ledger, `<name>.csv` in its folder and an array in the document: all that the parser, the schemas, the
 * descriptor and the checks must know of it. Every line has to be there, so that none is forgotten.
 */
interface Table<Entries extends v.ObjectEntries, Column extends string, References, Part> {
  /** Its columns in their order, each with what a cell may hold. */
  readonly row: v.StrictObjectSchema<Entries, undefined>;
  readonly mostRows: number;
  /** False when documents that were published before there was this table lack it. */
  readonly inEveryDocument: boolean;
  /** The column whose cell no two rows share; null when its rows have no name. */
  readonly key: Column | null;
  /** The columns that name rows, each with the table they are looked for in. */
  readonly references: References & { readonly [Unknown in Exclude<keyof References, Column>]: never };
  /** The column that names the figure a row is about; null when it is about none. */
  readonly figure: Column | null;
  /** Columns with the day on which something became known, which never lies after today. */
  readonly knownOn: readonly Column[];
  /** Its texts that name no day after the one from which they are read (R23); null when it has none of its own. */
  readonly said: Said<Column, v.InferOutput<v.StrictObjectSchema<Entries, undefined>>> | null;
  /** What the dataset has of its rows, under the same name; null when they are parts of other tables' rows. */
  readonly part: Part;
}

/** The table as it is given; only here are its columns known by name. */
export function table<
  Entries extends v.ObjectEntries,
  const References extends { readonly [Column in keyof Entries & string]?: string },
  Part,
>(
  definition: Table<Entries, keyof Entries & string, References, Part>,
): Table<Entries, keyof Entries & string, References, Part> {
  return definition;
}

/** What a cell of a checked document names, or null where the cell is empty. */
export const heldOrNone = <Item>(
  items: { get(id: string): Item | undefined },
  id: string | undefined,
): Item | null => (id === undefined ? null : held(items, id));

/** Rows of a tree as things that hold what they hang from, in the rows' order. Checked: no row leads back to itself. */
export function linked<Row extends { readonly id: string }, Item extends { readonly id: string }>(
  rows: readonly Row[],
  parentOf: (row: Row) => string | undefined,
  make: (row: Row, parent: Item | null) => Item,
): ById<Item> {
  const items = new Map<string, Item>();
  const rowOf = once(() => byId(rows));
  let isInOrder = true;
  for (const row of rows) {
    // A row may hang from a later one.
    const unmade: Row[] = [];
    for (let at: Row | null = items.has(row.id) ? null : row; at;) {
      unmade.push(at);
      const parent = parentOf(at);
      at = parent === undefined || items.has(parent) ? null : held(rowOf(), parent);
    }
    isInOrder &&= unmade.length === 1;
    for (const each of unmade.reverse()) items.set(each.id, make(each, heldOrNone(items, parentOf(each))));
  }
  return isInOrder ? items : byId(rows.map(({ id }) => held(items, id)));
}

export function byId<Item extends { readonly id: string }>(items: readonly Item[]): ById<Item> {
  return new Map(items.map((item) => [item.id, item]));
}
