import { expect, test } from 'vitest';
import { fingerprint } from '../../src/charts/fingerprint.ts';
import { textWidth, wrapText } from '../../src/charts/text-width.ts';

test('a digit takes six tenths of the size, and every other letter what it has in the font, more of it where it is strong', () => {
  expect(textWidth('2017')).toBeCloseTo(4 * 0.6 * 13);
  expect(textWidth('1,250')).toBeCloseTo((4 * 0.6 + 0.272) * 13);
  expect(textWidth('im')).toBeCloseTo((0.25 + 0.873) * 13);
  expect(textWidth('im', 'strong')).toBeCloseTo((0.275 + 0.888) * 13);
  expect(textWidth('١٢')).toBeCloseTo(2 * 0.6 * 13);
  expect(textWidth('')).toBe(0);
});

test('words share a line that they fit exactly, and a word too long for a line has one of its own', () => {
  const both = textWidth('854 327');
  expect(wrapText('854 327', both)).toEqual(['854 327']);
  expect(wrapText('854 327', both - 0.01)).toEqual(['854', '327']);
  expect(wrapText('854 327 000', both)).toEqual(['854 327', '000']);
  expect(wrapText('displacement of all', 10)).toEqual(['displacement', 'of', 'all']);
});

test('the name of a model is its FNV-1a, as the published test vectors have it', () => {
  expect(fingerprint('')).toBe((0x811c9dc5).toString(36));
  expect(fingerprint('a')).toBe((0xe40c292c).toString(36));
  expect(fingerprint('foobar')).toBe((0xbf9cf968).toString(36));
});
