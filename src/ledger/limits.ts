/*
 * What a document may hold at most, so that whatever passes can be computed and drawn. The schemas of `cell-shapes.ts` and
 * of the tables are built from these numbers: the ledger check, the gate and the published JSON Schemas have the same.
 */

const MEGABYTE = 1024 * 1024;

/** Bytes of one answer of the endpoint. A figure with all that is said of it takes about a thousand. */
export const MOST_BYTES = { document: 32 * MEGABYTE, catalog: 4 * MEGABYTE, other: MEGABYTE } as const;

/** Bytes of a document that is published in one; a larger one is published as an index and a shard for each question. */
export const WHOLE_UP_TO = 2 * MEGABYTE;

/** Lists and objects within one another; a document has four. */
export const DEEPEST = 16;

/** Letters of an id, a title or name, a text, and an address. */
export const MOST_LETTERS = { id: 100, title: 300, text: 4000, address: 2000 } as const;

/** More people than there are, and more cases, households or buildings than anybody counted. */
export const LARGEST_COUNT = 10_000_000_000;

/** Ten years: no series has a slower rhythm. */
export const MOST_DAYS = 3660;

export const HIGHEST_ORDER = 1_000_000;

/** Ids or words in one cell. */
export const LONGEST_LIST = 200;

/** Rows of one table, where the table itself does not say fewer. */
export const MOST_ROWS = 100_000;

export const MOST_DATASETS = 10_000;

/** Faults of one document that are put in words; the others are counted. */
export const MOST_FAULTS = 200;
