import { isRecord } from './columns.ts';

/** What stands first in what is published of a ledger: in one document, or in an index and its shards. */
export const DOCUMENT_FORMAT = 'figuredesk/2';
/** A document by rows, as it was published before, and as code has it. */
export const ROWS_FORMAT = 'figuredesk/1';
export const INDEX_FORMAT = 'figuredesk/2-index';
export const SHARD_FORMAT = 'figuredesk/2-shard';

export const isIndex = (json: unknown): json is Readonly<Record<string, unknown>> =>
  isRecord(json) && json['format'] === INDEX_FORMAT;

export const isInColumns = (json: unknown): json is Readonly<Record<string, unknown>> =>
  isRecord(json) && json['format'] === DOCUMENT_FORMAT;
