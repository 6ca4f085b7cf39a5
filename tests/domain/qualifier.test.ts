import { expect, test } from 'vitest';
import { isStrict, QUALIFIERS } from '../../src/domain/qualifier.ts';

test('only "more than" and "fewer than" leave out the number itself (R4)', () => {
  expect(QUALIFIERS.filter(isStrict)).toEqual(['more-than', 'fewer-than']);
});
