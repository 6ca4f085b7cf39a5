import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { readCode, sourceFiles } from '../architecture/reader.ts';

const top = join(import.meta.dirname, '../..');

/** What the commands of npm load before they do anything. */
const loaded = readCode(sourceFiles(top).filter(({ path }) => path.startsWith('src/commands/')))
  .flatMap(({ imports }) => imports)
  .flatMap(({ target, typeOnly, dynamic }) =>
    target?.endsWith('.ts') && target.startsWith('src/') && !typeOnly && !dynamic ? target : [],
  );

it('all that the commands load runs in Node as it is written, without the bundler', async () => {
  const names = [...new Set(loaded)].map((path) => JSON.stringify(join(top, path)));
  expect(names.length).toBeGreaterThan(5);
  const program = `await Promise.all([${names.join(', ')}].map((name) => import(name)));`;
  const node = [process.execPath, ['--input-type=module', '--eval', program]] as const;
  await expect(promisify(execFile)(...node, { cwd: top })).resolves.toMatchObject({ stderr: '' });
});
