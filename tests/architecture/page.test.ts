import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const src = join(import.meta.dirname, '../../src');
const page = readFileSync(join(src, 'ARCHITECTURE.md'), 'utf8');

/** What the page sets as code and is a path of `src`, without those that stand for any name. */
const paths = [...page.matchAll(/`([a-z0-9-]+\/[\w./-]+)`/gi)]
  .flatMap(([, path = '']) => path)
  .filter((path) => !/^(?:data|tests)\//.test(path));

it('the page on the architecture names every room, and no file that is not there', () => {
  const rooms = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of rooms) expect(page, name).toContain(`| \`${name}\` |`);
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !existsSync(join(src, path)))).toEqual([]);
});
