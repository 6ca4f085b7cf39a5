import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Route } from '../../src/addresses/route.ts';
import { NotBuilt } from '../../src/app/NotBuilt.tsx';
import { compileLedger } from '../../src/build/compile.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import { WordsProvider } from '../../src/i18n/words-context.tsx';
import { parseDocument } from '../../src/ledger/gate.ts';
import { drawn, routesOf } from '../app/drawn-page.tsx';
import { english } from '../i18n/every-word.ts';
import { grownDocument } from './grown-document.ts';

/** Elements that a page has at most, and how many times as many a page of twice the ledger may have. */
const MOST = { elements: 15_000, growth: 1.25 };
/** Lists of a page of fewer are still filling up to their bounds. */
const FULL = 6000;

const shipped = compileLedger(join(import.meta.dirname, '../../data/mosul-2016-2017')).document;

function grown(times: number): WholeDataset {
  const gate = parseDocument(grownDocument(shipped, times));
  if (!gate.ok) throw new Error(JSON.stringify(gate.faults[0]));
  return gate.dataset;
}

/** Every kind of page once, and of questions and documents those with the most to show. */
function routesOfKinds(dataset: WholeDataset): readonly Route[] {
  const bySource = Map.groupBy(dataset.figures.values(), ({ source }) => source.id);
  const [largest] = [...bySource].toSorted(([, a], [, b]) => b.length - a.length);
  const leading = [...dataset.questions.values()].slice(0, 3).map(({ id }) => id as string);
  return routesOf(dataset).filter(
    (route) =>
      !('id' in route) ||
      (route.page === 'source' && route.id === largest?.[0]) ||
      (route.page === 'question' && leading.includes(route.id)),
  );
}

const nameOf = (route: Route) => `${route.page} ${'id' in route ? route.id : ''}`.trim();
const elementsIn = (html: string) => html.match(/<[a-z]/g)?.length ?? 0;

interface Sized {
  readonly page: string;
  readonly few: number;
  readonly many: number;
}

/** What is wrong with the size of pages of a ledger and of one of twice as many figures, events, documents and questions. */
const outgrown = (sizes: readonly Sized[]): readonly string[] =>
  sizes.flatMap(({ page, few, many }) => [
    ...(many > MOST.elements ? [`${page} has ${many} elements`] : []),
    ...(many > FULL && many > few * MOST.growth ? [`${page} grows from ${few} to ${many} elements`] : []),
  ]);

const [few, many] = [grown(4), grown(8)];
const sizes = routesOfKinds(few).map((route) => {
  const sizeIn = (dataset: WholeDataset) => elementsIn(drawn(dataset, { dataset: dataset.id, route }, ''));
  return { page: nameOf(route), few: sizeIn(few), many: sizeIn(many) };
});

test('no page of a ledger of 3,700 figures has more to read at once than one of 1,850', () => {
  expect(sizes.length).toBeGreaterThan(10);
  expect(outgrown(sizes)).toEqual([]);
});

test('a page that lists every figure is found', () => {
  const listOf = ({ figures }: WholeDataset) =>
    elementsIn(
      renderToStaticMarkup(
        <ul>
          {[...figures.keys()].map((id) => (
            <li key={id}>
              <b>{id}</b>
            </li>
          ))}
        </ul>,
      ),
    );
  expect(outgrown([...sizes, { page: 'planted', few: listOf(few), many: listOf(many) }])).toEqual([
    expect.stringMatching(/^planted grows from/),
  ]);
});

test('the page for every other address leads to forty questions and says how many there are besides', () => {
  const shown = (dataset: WholeDataset) => {
    const html = renderToStaticMarkup(
      <WordsProvider words={english}>
        <NotBuilt datasets={[dataset]} only={dataset} />
      </WordsProvider>,
    );
    expect(html).toContain(`${dataset.questions.size - 40} more questions, on the desk`);
    return elementsIn(html);
  };
  expect(few.questions.size).toBeGreaterThan(41);
  expect(shown(many)).toBe(shown(few));
});
