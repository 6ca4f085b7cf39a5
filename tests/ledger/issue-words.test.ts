import { expect, test } from 'vitest';
import { foundWords } from '../../src/ledger/issue-words.ts';

test('what was found is quoted as it stands, lists and objects by their size, and no more than eighty letters', () => {
  const found = ['text', undefined, null, 12.5, true, ['a', 'b'], { a: 1 }, Symbol('none')];
  expect(found.map(foundWords)).toEqual([
    'text',
    '',
    'null',
    '12.5',
    'true',
    'a list of 2',
    'an object of 1',
    'Symbol(none)',
  ]);
  expect(foundWords('x'.repeat(80))).toBe('x'.repeat(80));
  expect(foundWords('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`);
});
