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

test('the document has every table but those that older ones lack, and what a cell may hold', () => {
  const tables = Object.keys(TABLES).filter((table) => !SINCE.includes(table));
  expect(schemas.get('document')).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'document',
    required: expect.arrayContaining(['format', 'opensAsOf', ...tables]),
    properties: { history: { default: [] }, texts: { default: [] } },
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
