import { expect, test } from 'vitest';
import type { Route } from '../../src/addresses/route.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import { inScope } from '../../src/domain/scope.ts';
import { documentOf } from '../../src/ledger/files/document-of-ledger.ts';
import { parseDocument } from '../../src/ledger/gate.ts';
import { drawn, routesOf } from '../app/drawn-page.tsx';
import { inventedLedger } from '../benchmarks/invented-ledger.ts';
import { counted } from './asked-of-figures.ts';

const [FEW, MANY] = [1000, 4000];
/** How many times as much may be asked of figures that are four times as many: what follows them, and what stands still. */
const MOST = { following: 6, still: 2 };

interface Ledger {
  readonly dataset: WholeDataset;
  /** How often its figures are asked for anything while this is done. */
  readonly asked: (work: () => unknown) => number;
}

function ledgerOf(count: number): Ledger {
  const gate = parseDocument(documentOf(inventedLedger(count)));
  if (!gate.ok) throw new Error(JSON.stringify(gate.faults[0]));
  return { dataset: gate.dataset, asked: counted(gate.dataset) };
}

const [few, many] = [ledgerOf(FEW), ledgerOf(MANY)];
const kinds = [...new Set(routesOf(few.dataset).map(({ page }) => page))];

/** What drawing pages of each kind asks of the figures: the first of a kind, and of two more the one that has less of its own to tell. */
function workOf({ dataset, asked }: Ledger): ReadonlyMap<Route['page'], { first: number; later: number }> {
  const routes = Map.groupBy(routesOf(dataset), ({ page }) => page);
  const work = (route: Route | undefined) =>
    route ? asked(() => drawn(dataset, { dataset: dataset.id, route }, '')) : 0;
  return new Map(
    kinds.map((page) => {
      const [first, second, third] = routes.get(page) ?? [];
      return [page, { first: work(first), later: Math.min(work(second), work(third)) }];
    }),
  );
}

/** What is wrong with an amount of work of few and of many figures, which may grow so many times. */
const outgrown = (what: string, [least, most]: readonly [number, number], times: number): readonly string[] =>
  most > Math.max(least, FEW) * times ? [`${what}: ${least} and ${most}`] : [];

const [ofFew, ofMany] = [workOf(few), workOf(many)];
const both = (page: Route['page'], which: 'first' | 'later'): readonly [number, number] => [
  ofFew.get(page)?.[which] ?? 0,
  ofMany.get(page)?.[which] ?? 0,
];

test('the first page of each kind asks four times as many figures about four times as much, never sixteen times', () => {
  expect(kinds.flatMap((page) => outgrown(page, both(page, 'first'), MOST.following))).toEqual([]);
});

test('one more page of a source or of a question asks nothing of the figures of all others', () => {
  const pages = ['question', 'source'] as const;
  expect(pages.flatMap((page) => outgrown(page, both(page, 'later'), MOST.still))).toEqual([]);
});

test('work that goes through all figures for each question is found', () => {
  const planted = ({ dataset, asked }: Ledger) =>
    asked(() => {
      for (const { scopes } of dataset.questions.values())
        for (const figure of dataset.figures.values()) inScope(figure, scopes[0]);
    });
  expect(outgrown('planted', [planted(few), planted(many)], MOST.following)).toHaveLength(1);
});

test('a page that goes through all figures for itself alone is found', () => {
  const planted = ({ dataset, asked }: Ledger) =>
    asked(() => [...dataset.figures.values()].filter(({ published }) => published !== null));
  expect(outgrown('planted', [planted(few), planted(many)], MOST.still)).toHaveLength(1);
});
