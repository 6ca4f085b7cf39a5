import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shortClassNames } from '../../src/build/short-class-names.ts';

const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
const sheet = (name: string) => join(folder, name);
for (const name of ['Card.module.css', 'Table.module.css']) writeFileSync(sheet(name), '');

test('classes of two sheets never share a name, and one class has one name however often it is asked for', () => {
  const nameOf = shortClassNames(folder);
  const asked = [
    ['head', 'Card.module.css'],
    ['head', 'Table.module.css'],
    ['cell', 'Table.module.css'],
    ['head', 'Table.module.css?inline'],
  ] as const;
  const names = asked.map(([name, file]) => nameOf(name, sheet(file)));
  expect(new Set(names).size).toBe(3);
  expect(names[3]).toBe(names[1]);
});

test('two programs that are built apart name a class alike, whichever of them meets a sheet first', () => {
  const [page, renderer] = [shortClassNames(folder), shortClassNames(folder)];
  page('head', sheet('Card.module.css'));
  const inPage = page('head', sheet('Table.module.css'));
  expect(renderer('head', sheet('Table.module.css'))).toBe(inPage);
});

test('a sheet that lies nowhere is named, and gets no name by chance', () => {
  expect(() => shortClassNames(folder)('head', sheet('Other.module.css'))).toThrow('Other.module.css');
});
