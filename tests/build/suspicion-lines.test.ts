import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLedger } from '../../src/data-access/node/ledger-folders.ts';
import { faultLine } from '../../src/ledger/files/ledger-fault.ts';
import { suspicionReport } from '../../src/build/suspicion-lines.ts';
import { edited, RIVER, riverLedger } from '../ledger/river-ledger.ts';

test('a clearance that fits no suspicion is a fault with its place', () => {
  const { lines, faults } = suspicionReport(riverLedger());
  expect(lines).toEqual([
    'river: 0 open suspicions for a person to look at, no fault of the ledger; 0 cleared',
  ]);
  expect(faults.map(faultLine)).toEqual([
    'river/reviews.csv:2:15: figures fit no suspicion of straight-line, found "d-early;d-late", allowed the figures of a suspicion that `npm run data` lists',
  ]);
});

test('an open suspicion is one line that says where, why and how to clear it', () => {
  const copied = edited(
    edited(RIVER, 'figures.csv', 'civilians,land,1800,,,,exact', 'civilians,land,415986,,,,exact'),
    'figures.csv',
    '"1,800 in half a year"',
    '"415,986 in half a year"',
  );
  const { lines } = suspicionReport(riverLedger(copied));
  expect(lines).toEqual([
    'river: 1 open suspicion for a person to look at, no fault of the ledger; 0 cleared',
    expect.stringMatching(
      /^river\/figures\.csv:\d+:\d+: suspicion same-number of d-early, k-half: 415986 stands under another measure and population too; to clear it add to reviews\.csv: same-number,d-early;k-half,<name or role>,<YYYY-MM-DD>,<reason>$/,
    ),
  ]);
});

test('the shipped ledger: every clearance fits, every open suspicion points at its figure', () => {
  const { lines, faults } = suspicionReport(
    readLedger(join(import.meta.dirname, '../../data/mosul-2016-2017')),
  );
  expect(faults).toEqual([]);
  const [summary, ...open] = lines;
  expect(summary).toMatch(/^mosul-2016-2017: \d+ open suspicions for a person to look at/);
  for (const line of open)
    expect(line).toMatch(
      /^mosul-2016-2017\/figures\.csv:\d+:\d+: suspicion [a-z-]+ of .+: .+; to clear it add to reviews\.csv: [a-z-]+,[^,]+;[^,]+,<name or role>,<YYYY-MM-DD>,<reason>$/,
    );
});
