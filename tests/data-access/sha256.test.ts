import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { sha256 } from '../../src/data-access/sha256.ts';

afterEach(() => vi.unstubAllGlobals());

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('the hash of "abc" is the one printed in the standard, with the browser and without it', async () => {
  const printed = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(await sha256(bytesOf('abc'))).toBe(printed);
  vi.stubGlobal('crypto', {});
  expect(await sha256(bytesOf('abc'))).toBe(printed);
});

test('a page over plain http, which has no crypto.subtle, gets the same hash of any bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 5_000 }), async (drawn) => {
      const bytes = new Uint8Array(drawn);
      const withBrowser = await sha256(bytes);
      vi.stubGlobal('crypto', {});
      const without = await sha256(bytes);
      vi.stubGlobal('crypto', undefined);
      const withNothing = await sha256(bytes);
      vi.unstubAllGlobals();
      expect([without, withNothing]).toEqual([withBrowser, withBrowser]);
      expect(withBrowser).toMatch(/^[0-9a-f]{64}$/);
    }),
  );
});
