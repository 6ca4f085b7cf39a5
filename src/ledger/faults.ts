import type { TableName } from './tables.ts';

/** Something a document may not be let in with: where, what is wrong, what was found, what is allowed. */
export interface Fault {
  /** Where in the document, such as `figures[12].source`. */
  readonly path: string;
  /** Id of the figure the fault is about, when it is about one. */
  readonly figure?: string;
  readonly message: string;
  readonly found: string;
  readonly allowed: string;
}

/** A fault of one cell, named by table, row (counted from 0) and column: the gate and the ledger check word where. */
export interface RowFault {
  readonly table: TableName;
  readonly row: number;
  readonly column: string;
  readonly message: string;
  /** Undefined for an empty cell. */
  readonly found: string | undefined;
  readonly allowed: string;
}

export type ReportFault = (fault: RowFault) => void;
