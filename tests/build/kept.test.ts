import { globSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Kept } from '../../src/build/kept.ts';
import { ownFolder } from '../setup/own-folder.ts';

const counted = () => {
  const made: string[] = [];
  const make = (what: string) => () => {
    made.push(what);
    return { text: what, bytes: Buffer.from(what) };
  };
  return { made, make };
};

test('what was worked out from the same is not worked out again, also not by the next build', async () => {
  const folder = ownFolder();
  const { made, make } = counted();
  const first = await new Kept(folder).once(['page', 'a'], make('a'));
  const again = await new Kept(folder).once(['page', 'a'], make('again'));
  expect(again.text).toBe(first.text);
  expect(again.bytes.equals(first.bytes)).toBe(true);
  expect(made).toEqual(['a']);
});

test('whatever part of what it is worked out from is another, it is worked out anew', async () => {
  const kept = new Kept(ownFolder());
  const lists: readonly (readonly (string | Uint8Array)[])[] = [
    ['a', 'b'],
    ['ab'],
    ['ab', ''],
    ['', 'ab'],
    ['a', 'b', ''],
    ['b', 'a'],
    [Buffer.from('a'), 'c'],
    ['1:a'],
  ];
  const found: number[] = [];
  for (const [at, parts] of lists.entries()) found.push(await kept.once(parts, () => at));
  expect(found).toEqual(lists.map((_, at) => at));
});

test('what broke while it was worked out is not kept', async () => {
  const kept = new Kept(ownFolder());
  await expect(kept.once(['x'], () => Promise.reject(new Error('broke')))).rejects.toThrow('broke');
  expect(await kept.once(['x'], () => 'whole')).toBe('whole');
});

test('two builds that work out the same at once both have it, and leave one whole file', async () => {
  const folder = ownFolder();
  const slow = (text: string) => () => new Promise<string>((give) => setTimeout(give, 20, text));
  const found = await Promise.all([1, 2, 3].map(() => new Kept(folder).once(['x'], slow('made'))));
  expect(found).toEqual(['made', 'made', 'made']);
  expect(globSync('*', { cwd: folder })).toHaveLength(1);
});

test('what was used longest ago is let go of first, and nothing that a build may be using now', async () => {
  const folder = ownFolder();
  const kept = new Kept(folder);
  const hours = (count: number) => new Date(Date.now() - count * 3_600_000);
  for (const name of ['old', 'older', 'new']) await kept.once([name], () => name.repeat(100));
  const named = (text: string) =>
    globSync('*', { cwd: folder }).find((file) => readFileSync(join(folder, file)).includes(text)) ?? '';
  utimesSync(join(folder, named('oldold')), hours(2), hours(2));
  utimesSync(join(folder, named('olderolder')), hours(3), hours(3));
  kept.prune(700);
  expect([named('olderolder'), named('oldold') !== '', named('newnew') !== '']).toEqual(['', true, true]);
  kept.prune(0);
  expect(globSync('*', { cwd: folder })).toEqual([named('newnew')]);
});

test('a file of another build that is not whole yet is in nobody’s way', async () => {
  const folder = ownFolder();
  const kept = new Kept(folder);
  await kept.once(['x'], () => 'made');
  const [file = ''] = globSync('*', { cwd: folder });
  writeFileSync(join(folder, `${file}.1-0`), 'half of i');
  expect(await kept.once(['x'], () => 'made again')).toBe('made');
});
