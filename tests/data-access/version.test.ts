import { expect, test } from 'vitest';
import { isOlderVersion } from '../../src/data-access/version.ts';

test.each([
  ['1.3.9', '1.4.0', true],
  ['1.9.0', '1.10.0', true],
  ['1.4', '1.4.0', false],
  ['1.4.0', '1.4.0', false],
  ['2.0.0', '1.99.99', false],
  ['spring', '1.0.0', false],
])('%s before %s: %s', (version, than, older) => {
  expect(isOlderVersion(version, than)).toBe(older);
});
