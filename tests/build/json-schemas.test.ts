import { expect, test } from 'vitest';
import { TABLES } from '../../src/ledger/tables.ts';
import { jsonSchemas } from '../../src/build/json-schemas.ts';

const schemas = jsonSchemas();

test.for(Object.keys(TABLES))('the schema of %s has the columns of its rows and no others', (table) => {
  const columns = Object.keys(Object.entries(TABLES).find(([name]) => name === table)?.[1].row.entries ?? {});
  const schema: { properties?: object; additionalProperties?: boolean } = schemas.get(table) ?? {};
  expect(Object.keys(schema.properties ?? {})).toEqual(columns);
  expect(schema.additionalProperties).toBe(false);
});

const SINCE = ['history', 'texts'];

test.for(['document', 'document-1'])('the %s has every table but those that older ones lack', (name) => {
  const tables = Object.keys(TABLES).filter((table) => !SINCE.includes(table));
  const { required, ...schema }: { required?: string[] } = schemas.get(name) ?? {};
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: name });
  expect(required).toEqual(expect.arrayContaining(['format', 'opensAsOf', ...tables]));
  expect(required).not.toEqual(expect.arrayContaining(['texts']));
});

test('a table of the document has its columns, as a list of cells or of values and their places, and a cell what it may hold', () => {
  const day = { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` };
  const place = { type: 'integer', minimum: 0 };
  expect(schemas.get('document')).toMatchObject({
    properties: {
      figures: {
        properties: {
          columns: {
            required: expect.not.arrayContaining(['value', 'from', 'supersedes']),
            properties: {
              to: {
                anyOf: [
                  { items: day },
                  {
                    properties: { values: { items: day }, at: { items: place } },
                    additionalProperties: false,
                  },
                ],
              },
            },
          },
        },
      },
    },
  });
  expect(schemas.get('figures')).toMatchObject({
    required: expect.not.arrayContaining(['value', 'from', 'supersedes']),
    properties: {
      value: { type: 'number', minimum: 0 },
      qualifier: { enum: expect.arrayContaining(['exact', 'range', 'at-least']) },
      to: { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` },
    },
  });
});
