import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsOf, LAWS } from './laws.ts';
import { INNOCENT, PLANTED } from './planted.ts';
import { readCode, sourceFiles } from './reader.ts';

const top = join(import.meta.dirname, '../..');
const files = sourceFiles(top);
const code = readCode(files);
const imports = code.reduce((sum, one) => sum + one.imports.length, 0);
const styles = files.length - code.length;

describe(`the architecture, read from ${code.length} files of code with ${imports} imports and ${styles} style sheets`, () => {
  test('there is something to read', () => {
    expect(code.filter(({ path }) => path.startsWith('src/')).length).toBeGreaterThan(0);
    expect(code.filter(({ path }) => path.startsWith('tests/')).length).toBeGreaterThan(0);
    expect(imports).toBeGreaterThan(0);
  });

  const faults = faultsOf(files);
  test.for(LAWS)('$name', ({ name }) => {
    expect(faults.filter(({ law }) => law === name).map(({ fault }) => fault)).toEqual([]);
  });
});

test('nothing stands at the top but what the project was asked to have there', () => {
  const made = /^\.|^node_modules$|^dist(?:\.|$)/;
  expect(readdirSync(top).filter((name) => !made.test(name))).toEqual([
    'LICENSE',
    'README.md',
    'data',
    'mocks',
    'package-lock.json',
    'package.json',
    'src',
    'tests',
    'tsconfig.json',
    'vite.config.ts',
  ]);
});

describe('a planted violation is caught', () => {
  test.for(PLANTED)('$law: $says', ({ law, says, files: planted }) => {
    const caught = faultsOf(planted).filter((one) => one.law === law);
    expect(caught.map(({ fault }) => fault)).toEqual([expect.stringContaining(says)]);
  });

  test('for every law', () => {
    expect(new Set(PLANTED.map(({ law }) => law))).toEqual(new Set(LAWS.map(({ name }) => name)));
  });

  test('and what only looks like one is let through', () => {
    expect(faultsOf(INNOCENT)).toEqual([]);
  });
});
