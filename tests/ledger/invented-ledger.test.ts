import { expect, test } from 'vitest';
import { checkLedger } from '../../src/ledger/checks/check.ts';
import { inventedLedger } from '../benchmarks/invented-ledger.ts';

test('an invented ledger of a thousand figures has no fault, and one seed makes it anew', () => {
  const ledger = inventedLedger(1000);
  expect(checkLedger(ledger)).toEqual([]);
  expect(ledger.tables.rows.figures).toHaveLength(1000);
  expect(inventedLedger(1000).files).toEqual(ledger.files);
  expect(inventedLedger(1000, 2).files).not.toEqual(ledger.files);
});

test.each([20, 120, 300])('neither has one of %i', (count) => {
  expect(checkLedger(inventedLedger(count))).toEqual([]);
});
