import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { documentOf } from '../../src/ledger/files/document-of-ledger.ts';
import { parseDocument } from '../../src/ledger/gate.ts';
import { asOfView, type WholeView } from '../../src/statistics/as-of.ts';
import { changesOfWeek } from '../../src/statistics/recent.ts';
import { inventedLedger } from '../benchmarks/invented-ledger.ts';
import { counted } from './asked-of-figures.ts';

const FIGURES = 4000;
const gate = parseDocument(documentOf(inventedLedger(FIGURES)));
if (!gate.ok) throw new Error(JSON.stringify(gate.faults[0]));
const { dataset } = gate;
const asked = counted(dataset);

/** How often figures are asked for anything on a day that nobody asked of, once all that no day changes is worked out. */
function workOfDay(ask: (view: WholeView) => unknown): number {
  ask(asOfView(dataset, addDays(dataset.opensAsOf, -1)));
  return asked(() => ask(asOfView(dataset, addDays(dataset.opensAsOf, -2))));
}

const recent = (view: WholeView) => [view.counts, view.undated, view.superseded, changesOfWeek(view)];
test('what was known on another day, and what is new on it, asks nothing of figures of other days', () => {
  expect(workOfDay(recent)).toBeLessThan(FIGURES / 10);
  expect(workOfDay(({ figures }) => figures)).toBeGreaterThanOrEqual(FIGURES);
});
