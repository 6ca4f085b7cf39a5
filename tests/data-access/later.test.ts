import { expect, test } from 'vitest';
import { here, later } from '../../src/data-access/later.ts';

test('what comes later is loaded once, however often it is asked for, and not before', async () => {
  let loads = 0;
  const part = later(async () => {
    loads += 1;
    return 'here';
  });
  expect(loads).toBe(0);
  expect(await Promise.all([part.ask(), part.ask(), part.there])).toEqual(['here', 'here', 'here']);
  expect(loads).toBe(1);
});

test('what failed to come is asked for again, and whoever waits has it from the try that brought it', async () => {
  const answers = [() => Promise.reject(new Error('gone')), () => Promise.resolve('here')];
  const part = later(async () => answers.shift()?.() ?? '');
  await expect(part.ask()).rejects.toThrow('gone');
  await part.ask();
  expect(await part.there).toBe('here');
});

test('React takes what is here without waiting', async () => {
  expect(here('it').there).toMatchObject({ status: 'fulfilled', value: 'it' });
  const part = later(async () => 'it');
  await part.ask();
  expect(part.there).toMatchObject({ status: 'fulfilled', value: 'it' });
});
