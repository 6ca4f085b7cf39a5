import { expect, test } from 'vitest';
import { above } from '../../src/domain/hierarchy.ts';

const parents: Readonly<Record<string, string>> = { street: 'city', city: 'country', egg: 'hen', hen: 'egg' };
const parentOf = (id: string) => parents[id];

test('what lies above a row is told from the nearest outwards, without the row itself', () => {
  expect(above('street', parentOf)).toEqual(['city', 'country']);
  expect(above('country', parentOf)).toEqual([]);
  expect(above('unheard of', parentOf)).toEqual([]);
});

test('rows that lead back to themselves are told once each', () => {
  expect(above('egg', parentOf)).toEqual(['hen']);
  expect(above('omelette', (id) => (id === 'omelette' ? 'egg' : parents[id]))).toEqual(['egg', 'hen']);
});
