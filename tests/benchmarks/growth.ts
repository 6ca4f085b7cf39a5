import { join } from 'node:path';
import { compileLedger } from '../../src/build/compile.ts';
import { parseDocument } from '../../src/ledger/gate.ts';
import { addDays, type CalendarDate } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import { type WholeView, asOfView } from '../../src/statistics/as-of.ts';
import { answers } from '../../src/statistics/answers.ts';
import { changesBetween } from '../../src/statistics/changes-between.ts';
import { movesOf } from '../../src/statistics/decomposition/moves.ts';
import { sourceRegister } from '../../src/statistics/source-register.ts';
import { figuresReadIn } from '../../src/statistics/source-known.ts';
import { sourceSheet } from '../../src/statistics/source-sheet/sheet.ts';
import { largeDocument } from './large-document.ts';

const [FEW, MANY] = [4_600, 46_000];
const ROUNDS = 5;

const small = compileLedger(join(import.meta.dirname, '../../data/mosul-2016-2017')).document;

function grown(figures: number): WholeDataset {
  const gate = parseDocument(largeDocument(small, figures));
  if (!gate.ok) throw new Error(`The gate refuses the grown ledger: ${JSON.stringify(gate.faults[0])}`);
  return gate.dataset;
}

/** What pages ask of a day that nobody asked of before. */
const ASKED: Readonly<Record<string, (view: WholeView) => unknown>> = {
  'all answers': answers,
  'why it moved, three questions': (view) =>
    [...view.dataset.questions.values()]
      .slice(0, 3)
      .map(({ scopes: [scope] }) => scope && movesOf(view, scope)),
  'what changed in a month': (view) => changesBetween(view, view.day),
  'the register of sources': sourceRegister,
  'the sheet of the largest source': (view) => {
    const [largest] = [...view.dataset.sources.values()]
      .filter(({ published }) => published !== null && published <= view.day)
      .toSorted((a, b) => figuresReadIn(view.dataset, b).length - figuresReadIn(view.dataset, a).length);
    return largest && sourceSheet(view, largest);
  },
};

/** Prints how long each takes of few figures and of ten times as many: ten where the work follows the figures. */
export function benchGrowth(print: (what: string, found: string) => void): void {
  const few = grown(FEW);
  const many = grown(MANY);
  const compare = (what: string, take: (dataset: WholeDataset, day: CalendarDate) => number) => {
    const [least, most] = [few, many].map((dataset) => leastOf(dataset, take));
    if (least === undefined || most === undefined) return;
    print(
      `${what}, of ${FEW} and of ${MANY} figures`,
      `${least.toFixed(1)} and ${most.toFixed(1)} ms: ${(most / least).toFixed(1)} times as long`,
    );
  };
  compare('the figures of a new day', (dataset, day) => {
    const view = asOfView(dataset, day);
    return milliseconds(() => view.figures);
  });
  for (const [what, ask] of Object.entries(ASKED))
    compare(what, (dataset, day) => {
      const view = asOfView(dataset, day);
      return milliseconds(() => ask(view));
    });
}

/** The least over some days; what is worked out once of a dataset is worked out on the first, which does not count. */
function leastOf(dataset: WholeDataset, take: (dataset: WholeDataset, day: CalendarDate) => number): number {
  const times = Array.from({ length: ROUNDS + 1 }, (_, at) =>
    take(dataset, addDays(dataset.opensAsOf, -at - 1)),
  );
  return Math.min(...times.slice(1));
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

if (import.meta.main) benchGrowth((what, found) => process.stdout.write(`${what.padEnd(64)} ${found}\n`));
