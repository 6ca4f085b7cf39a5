import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { Catalog, Document, TABLES } from './document.ts';

/**
 * The JSON Schemas served beside the data, by name: `document`, `catalog` and each table's row. Made from the parser
 * itself; what JSON Schema cannot say, that a day is one the calendar has, is left to the parser.
 */
export function jsonSchemas(): ReadonlyMap<string, object> {
  const schemas: Readonly<Record<string, GenericSchema>> = {
    document: Document,
    catalog: Catalog,
    ...TABLES,
  };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      {
        ...toJsonSchema(schema, { target: 'draft-2020-12', ignoreActions: ['check', 'finite'] }),
        title: name,
      },
    ]),
  );
}
