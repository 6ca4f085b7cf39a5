import type { Id } from '../domain/id.ts';

/** The id of a checked cell. Only the tables make ids, so that whoever holds one holds a thing of the ledger. */
export const proven = <Of extends string>(cell: string): Id<Of> => cell as Id<Of>;
