import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../src/data-access/catalog.ts';
import { publishedFile } from '../../src/data-access/node/document-file.ts';
import { addDays } from '../../src/domain/calendar-date.ts';
import { scrubberModel } from '../../src/features/as-of/scrubber-model.ts';
import { gateOf } from '../../src/ledger/gate.ts';
import { answers } from '../../src/statistics/answers.ts';
import { asOfView } from '../../src/statistics/as-of.ts';

/*
 * Steps through the last days of the only dataset of a site in a process of its own: prints the median of the milliseconds from
 * a day to its view, answers and timeline, without drawing, and how many megabytes the dataset holds.
 */
const DAYS = 30;
const [data = ''] = process.argv.slice(2);
const { datasets }: Catalog = JSON.parse(readFileSync(join(data, 'catalog.json'), 'utf8'));
const held = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};
const before = held();
const gate = gateOf(publishedFile(join(data, datasets[0]?.document ?? '')).document);
if (!gate.ok) throw new Error(JSON.stringify(gate.faults[0]));
const { dataset } = gate;
const megabytes = Math.round((held() - before) / 1e6);
const times = Array.from({ length: DAYS }, (_, at) => {
  const start = performance.now();
  const view = asOfView(dataset, addDays(dataset.opensAsOf, -7 * (at + 1)));
  answers(view);
  scrubberModel(view);
  return performance.now() - start;
});
const median = times.slice(DAYS / 3).toSorted((a, b) => a - b)[DAYS / 3] ?? 0;
process.stdout.write(JSON.stringify({ day: median, megabytes }));
