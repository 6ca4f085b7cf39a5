import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inItsPlaceWhenWhole } from '../../src/build/put-in-place.ts';
import { ownFolder } from '../setup/own-folder.ts';

const make = (text: string) => async (folder: string) => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'page'), text);
  if (text === 'broken') throw new Error('The build broke.');
  return text;
};

test('a build that breaks leaves the site of the one before, and nothing else', async () => {
  const above = ownFolder();
  const site = join(above, 'dist');
  expect(await inItsPlaceWhenWhole(site, make('first'))).toBe('first');
  await expect(inItsPlaceWhenWhole(site, make('broken'))).rejects.toThrow('The build broke.');
  expect(readFileSync(join(site, 'page'), 'utf8')).toBe('first');
  expect(await inItsPlaceWhenWhole(site, make('second'))).toBe('second');
  expect(readFileSync(join(site, 'page'), 'utf8')).toBe('second');
  expect(readdirSync(above)).toEqual(['dist']);
});
