import { expect, test } from 'vitest';
import { isOlderVersion } from '../../src/ledger/version.ts';

test.each([
  ['1.3.9', '1.4.0', true],
  ['1.9.0', '1.10.0', true],
  ['1.4', '1.4.0', false],
  ['1.4.0', '1.4.0', false],
  ['2.0.0', '1.99.99', false],
  ['spring', '1.0.0', false],
  ['spring', 'summer', false],
  ['1.spring', '2.0.0', false],
  ['0', 'summer', false],
  ['', '1.0.0', false],
  ['2026-11-27', '2026-11-28', true],
  ['2026-11-28T09:00:00Z', '2026-11-28T10:00:00Z', true],
  ['2026-11-28T09:00:00Z', '2026-11-28T09:00:00.5Z', true],
  ['2026-11-28T09:00:00.5Z', '2026-11-28T09:00:00Z', false],
  ['2026-11-28T09:00Z', '2026-11-28T09:00:30Z', true],
  ['2026-11-28', '2026-11-28T00:00:00Z', true],
  ['2026-12-01', '2026-11-28', false],
  ['1.4.0', '2026-11-28', false],
  ['v1.3', 'v1.4', true],
])('%s before %s: %s', (version, than, older) => {
  expect(isOlderVersion(version, than)).toBe(older);
});
