import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileLedger } from '../../src/build/compile.ts';
import { parseDocument } from '../../src/ledger/gate.ts';
import { asOfView, type WholeView } from '../../src/statistics/as-of.ts';
import { movesOf } from '../../src/statistics/decomposition/moves.ts';
import { figuresReadIn } from '../../src/statistics/source-known.ts';
import { sourceSheet } from '../../src/statistics/source-sheet/sheet.ts';
import { largeDocument } from '../benchmarks/large-document.ts';
import { counted } from './asked-of-figures.ts';

/** How many times the shipped ledger, and how much more may be asked of four times the figures of a question or a document. */
const [FEW, MANY, MOST] = [4, 16, 5.5];

const shipped = compileLedger(join(import.meta.dirname, '../../data/mosul-2016-2017')).document;

function grown(times: number) {
  const gate = parseDocument(largeDocument(shipped, shipped.figures.length * times));
  if (!gate.ok) throw new Error(JSON.stringify(gate.faults[0]));
  const asked = counted(gate.dataset);
  const view = asOfView(gate.dataset, gate.dataset.opensAsOf);
  return (ask: (view: WholeView) => unknown): number => {
    // What is worked out once is worked out.
    ask(view);
    return asked(() => ask(view));
  };
}

const [few, many] = [grown(FEW), grown(MANY)];
const growth = (ask: (view: WholeView) => unknown): number => many(ask) / few(ask);

/** The document that most figures were read in, of those that were public on the day. */
const largestOf = ({ dataset, day }: WholeView) =>
  [...dataset.sources.values()]
    .filter(({ published }) => published !== null && published <= day)
    .reduce((most, source) =>
      figuresReadIn(dataset, source).length > figuresReadIn(dataset, most).length ? source : most,
    );

test('why three questions moved asks four times the figures about four times as much', () => {
  const asked = growth((view) =>
    [...view.dataset.questions.values()].slice(0, 3).map(({ scopes }) => movesOf(view, scopes[0])),
  );
  expect(asked).toBeLessThan(MOST);
});

test('so does the sheet of a document with four times the figures; a pass over all for each of them is found', () => {
  expect(growth((view) => sourceSheet(view, largestOf(view)))).toBeLessThan(MOST);
  const planted = growth((view) => {
    const figures = figuresReadIn(view.dataset, largestOf(view));
    return figures.map((figure) => figures.filter(({ time }) => time === figure.time));
  });
  expect(planted).toBeGreaterThan(MOST);
});
