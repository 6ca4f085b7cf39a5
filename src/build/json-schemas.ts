import { type OverrideActionContext, toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { DatasetDocument } from '../ledger/document.ts';
import { PublishedDocument } from '../ledger/published-document.ts';
import { PublishedIndex, PublishedShard } from '../ledger/published-shards.ts';
import { mapTables, type TableName, TABLES } from '../ledger/tables.ts';
import { Catalog } from '../data-access/catalog.ts';

/**
 * The JSON Schemas served beside the data, by name: `document`, `document-1` of documents by rows as they were before,
 * `index` and `shard` of a ledger too large for one document, `catalog` and each table's row. Made from the parser
 * itself; what JSON Schema cannot say, that a day is one the calendar has, or that columns are as long as their table, is left to the parser.
 */
export function jsonSchemas(): ReadonlyMap<string, object> {
  const schemas: Readonly<Record<string, GenericSchema>> = {
    document: PublishedDocument,
    'document-1': DatasetDocument,
    index: PublishedIndex,
    shard: PublishedShard,
    catalog: Catalog,
    ...mapTables<Readonly<Record<TableName, GenericSchema>>>((table) => TABLES[table].row),
  };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      {
        ...toJsonSchema(schema, {
          target: 'draft-2020-12',
          ignoreActions: ['check', 'finite'],
          overrideAction: withFurtherPattern,
        }),
        title: name,
      },
    ]),
  );
}

/** JSON Schema has one pattern a text; a second one stands beside it in `allOf`. */
function withFurtherPattern({ valibotAction: action, jsonSchema }: OverrideActionContext) {
  const pattern =
    action.type === 'regex' && 'requirement' in action && action.requirement instanceof RegExp
      ? action.requirement.source
      : jsonSchema.pattern;
  if (pattern === undefined || pattern === jsonSchema.pattern) return null;
  return { ...jsonSchema, allOf: [...(jsonSchema.allOf ?? []), { pattern }] };
}
