import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { reviewedLedger, wholeLedger } from '../../src/statistics/suspicions/reviewed.ts';
import { suspicionsIn } from '../../src/statistics/suspicions/suspicions.ts';
import { mosul } from '../features/shipped-desk.ts';
import { plausibleLedger } from './plausible-ledger.ts';
import { tries } from '../setup/draws-of-a-run.ts';
import { measure, randomFrom, SEEDERS } from './seeded-faults.ts';

const top = join(import.meta.dirname, '../..');

const FAULTS_OF_A_KIND = tries(50);
const LEDGERS = 20;

/** Shares that must be caught, well below what was measured with several seeds. */
const FLOORS: Readonly<Record<string, number>> = {
  'two digits swapped': 0.06,
  'two digits swapped, the number changed by a tenth or more': 0.18,
  'ten times or a tenth': 0.55,
  'a digit lost or one too many': 0.5,
  'copied from another row of its document': 0.7,
  'interpolated between its neighbours': 0.9,
  'a part raised above its whole': 0.85,
  'a day’s figure that is not the difference of its totals': 0.95,
};
const MOST_FALSE_ALARMS = 0.2;

describe('R37: faults seeded into the shipped ledger', () => {
  const table: string[] = ['caught | named first | false alarms a fault | fault'];

  test.each(Object.keys(SEEDERS))('%s', (kind) => {
    const seeder = SEEDERS[kind];
    const floor = FLOORS[kind];
    if (!seeder || floor === undefined) throw new Error(`There is no floor for "${kind}".`);
    const measured = measure(mosul, seeder, FAULTS_OF_A_KIND, randomFrom(2017));
    const [caught, first] = [measured.caught, measured.first].map((share) => `${Math.round(share * 100)} %`);
    table.push(
      `${caught} | ${first} | ${measured.falseAlarms.toFixed(2)} | ${kind}, ${measured.seeded} times`,
    );
    const folder = join(top, 'node_modules/.cache/figuredesk');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'seeded-faults.txt'), `${table.join('\n')}\n`);
    expect(measured.seeded).toBe(FAULTS_OF_A_KIND);
    expect(measured.caught).toBeGreaterThan(floor);
    expect(measured.falseAlarms).toBeLessThan(MOST_FALSE_ALARMS);
  });
});

describe('R37: ledgers without a seeded fault', () => {
  it('raise at most two flags for a hundred figures', () => {
    let [flags, figures] = [0, 0];
    for (let seed = 1; seed <= LEDGERS; seed += 1) {
      const dataset = plausibleLedger(randomFrom(seed));
      flags += suspicionsIn(wholeLedger(dataset)).length;
      figures += dataset.figures.size;
    }
    expect(figures).toBeGreaterThan(10_000);
    expect(flags / figures).toBeLessThan(0.02);
  });

  it('the shipped one leaves open the two CNN numbers in doubt and no more than a few others', () => {
    const { open, cleared } = reviewedLedger(mosul);
    const ids = open.map(({ figures }) => figures[0]?.id);
    expect(ids).toEqual(expect.arrayContaining(['cnn-is-killed', 'cnn-is-wounded']));
    expect(open.length).toBeLessThan(12);
    expect(cleared.length).toBe(mosul.reviews.length);
  });
});
