import { expect, test } from 'vitest';
import { isAdult, isChild, nameOf, yearsUntil } from './ages.ts';

test('an adult is eighteen or older', () => {
  expect([17, 18, 40].map(isAdult)).toEqual([false, true, true]);
});

test('five is a child, forty is not', () => {
  expect([5, 40].map(isChild)).toEqual([true, false]);
});

test('from five to eighteen it is thirteen years', () => {
  expect(yearsUntil(5, 18)).toBe(13);
  expect(yearsUntil(18, 18)).toBe(0);
});

test('somebody of forty has a name', () => {
  expect(nameOf(40)).not.toBe('nobody');
  expect(nameOf(5)).not.toBe('nobody');
});

test('and it is the name of an adult', () => {
  expect(nameOf(40)).toBe('adult');
  expect(nameOf(5)).toBe('minor');
});
