import { isRecord } from './columns.ts';

/** What stands first in what is published of a ledger: in one document, or in an index and its shards. */
export const DOCUMENT_FORMAT = 'figuredesk/2';
export const INDEX_FORMAT = 'figuredesk/2-index';
export const SHARD_FORMAT = 'figuredesk/2-shard';

export const isIndex = (json: unknown): json is Readonly<Record<string, unknown>> =>
  isRecord(json) && json['format'] === INDEX_FORMAT;

export const isInColumns = (json: unknown): json is Readonly<Record<string, unknown>> =>
  isRecord(json) && json['format'] === DOCUMENT_FORMAT;
