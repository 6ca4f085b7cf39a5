import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arcMinutes, fontSizeFor, letterHeight, readableFrom } from '../../src/briefing/legibility.ts';

const WALL = { width: 1920, height: 1080, diagonalInches: 55, distanceMetres: 5 };

it('on a 55-inch screen at five metres the smallest text is about 53 pixels and the question about 69', () => {
  expect(Math.round(fontSizeFor(16, WALL))).toBe(53);
  expect(Math.round(fontSizeFor(21, WALL))).toBe(69);
});

it('size and angle are two words for one thing, on any screen from any distance', () => {
  fc.assert(
    fc.property(
      fc.record({
        width: fc.integer({ min: 320, max: 8000 }),
        height: fc.integer({ min: 320, max: 8000 }),
        diagonalInches: fc.integer({ min: 5, max: 400 }),
        distanceMetres: fc.integer({ min: 1, max: 50 }),
      }),
      fc.integer({ min: 5, max: 60 }),
      (viewing, minutes) => {
        expect(arcMinutes(fontSizeFor(minutes, viewing), viewing)).toBeCloseTo(minutes, 6);
      },
    ),
  );
});

it('text of the least size is read from where the viewer stands, and text of half of it from half as far', () => {
  const least = fontSizeFor(16, WALL);
  expect(letterHeight(least, WALL)).toBeCloseTo(23.3, 1);
  expect(readableFrom(letterHeight(least, WALL))).toBeCloseTo(5, 3);
  expect(readableFrom(letterHeight(least / 2, WALL))).toBeCloseTo(2.5, 3);
});
