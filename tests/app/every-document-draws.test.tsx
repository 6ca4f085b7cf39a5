import { QueryClient } from '@tanstack/react-query';
import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import { type Named, pathOf, type Route } from '../../src/addresses/route.ts';
import { App } from '../../src/app/App.tsx';
import { loadPage, type LoadedPage } from '../../src/app/pages.ts';
import { type Scene, usualScenes } from '../../src/briefing/scene.ts';
import { SceneView } from '../../src/briefing/scenes/SceneView.tsx';
import type { CatalogEntry } from '../../src/data-access/endpoint.ts';
import { datasetQuery, type Held, siteCatalogQuery } from '../../src/data-access/queries.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { WordsProvider } from '../../src/i18n/words-context.tsx';
import { asOfView } from '../../src/statistics/as-of.ts';
import { english } from '../i18n/every-word.ts';
import { ViewProvider } from '../../src/claims/view-context.tsx';
import { anyPassingDataset } from './any-document.ts';

const SITE = 'http://site.invalid/';
const pages = new Map<Route['page'], LoadedPage>();
for (const name of [
  'desk',
  'question',
  'sources',
  'source',
  'events',
  'figures',
  'changes',
  'review',
  'search',
  'about',
  'builder',
  'missing',
] as const)
  pages.set(name, await loadPage(name));

function routesOf({ questions, sources }: Dataset): readonly Route[] {
  return [
    ...['desk', 'sources', 'events', 'figures', 'changes', 'review', 'search', 'about', 'builder'].map(
      (page) => ({ page }) as Route,
    ),
    ...[...questions.keys(), 'no-such'].map((id): Route => ({ page: 'question', id })),
    ...[...sources.keys(), 'no-such'].map((id): Route => ({ page: 'source', id })),
    { page: 'missing', asked: 'no/such/page' },
  ];
}

function drawn(dataset: Dataset, named: Named, search: string): string {
  const page = pages.get(named.route.page);
  if (!page) throw new Error(`No page ${named.route.page}.`);
  const client = new QueryClient();
  const entry: CatalogEntry = {
    id: dataset.id,
    title: dataset.title,
    opensAsOf: dataset.opensAsOf,
    status: 'current',
    publishedLatest: dataset.opensAsOf,
    licence: 'x',
    document: 'x.json',
    sha256: '0'.repeat(64),
    bytes: 1,
  };
  const held: Held = { entry, dataset, pollSeconds: 0, replaced: [] };
  client.setQueryData(siteCatalogQuery(SITE).queryKey, { version: 1, datasets: [entry] });
  client.setQueryData(datasetQuery(SITE, dataset.id).queryKey, held);
  return renderToString(
    <Router ssrPath={`/${pathOf(dataset.id, named.route)}`} ssrSearch={search}>
      <App client={client} site={SITE} named={named} page={page} />
    </Router>,
  );
}

/** A number, a date or a word that was computed from something that is not there. */
const NONSENSE = /\bNaN\b|\bundefined\b|\bInvalid Date\b|\[object |\bInfinity\b/;

const wordsIn = (html: string) => html.replaceAll(/<[^>]*>/g, ' ');

test('every page of every document that passes the gate draws, on any day, without nonsense', () => {
  fc.assert(
    fc.property(
      anyPassingDataset,
      fc.constantFrom('', 'asof=1900-01-01', 'asof=2099-12-31', 'asof=2017-06-22'),
      (dataset, search) => {
        for (const route of routesOf(dataset)) {
          const html = drawn(dataset, { dataset: dataset.id, route }, search);
          expect(html, JSON.stringify(route)).toContain('<h1');
          expect(wordsIn(html), JSON.stringify(route)).not.toMatch(NONSENSE);
        }
      },
    ),
    { numRuns: 12, interruptAfterTimeLimit: 50_000 },
  );
}, 90_000);

test('a document that the gate refuses would not be drawn: an age limit of more days than the calendar has', () => {
  const [dataset] = fc.sample(anyPassingDataset, { numRuns: 1, seed: 1 });
  if (!dataset) throw new Error('There is no document.');
  const questions = new Map(
    [...dataset.questions].map(([id, question]) => [
      id,
      { ...question, rhythmDays: 1e15, ageLimitDays: 1e15 },
    ]),
  );
  const named: Named = { dataset: dataset.id, route: { page: 'desk' } };
  expect(() => drawn({ ...dataset, questions }, named, '')).toThrow(RangeError);
});

test('every scene of every document that passes the gate draws, on any day', () => {
  const days = ['1900-01-01', '2017-06-22', '2017-06-26', '2099-12-31'].map(calendarDate);
  fc.assert(
    fc.property(anyPassingDataset, fc.constantFrom(...days), (dataset, day) => {
      const view = asOfView(dataset, day);
      const ids = [...dataset.questions.keys()];
      const scenes: readonly Scene[] = [
        ...usualScenes(dataset),
        ...ids.flatMap((question) =>
          (['number', 'chart', 'claims'] as const).map((kind) => ({ kind, question })),
        ),
        ...ids.map((first): Scene => ({ kind: 'two', first, second: ids[0] ?? first })),
      ];
      for (const scene of scenes) {
        const html = renderToString(
          <WordsProvider words={english}>
            <Router ssrPath="/river/screen/" ssrSearch="">
              <ViewProvider view={view}>
                <SceneView scene={scene} view={view} news={undefined} textSize={24} />
              </ViewProvider>
            </Router>
          </WordsProvider>,
        );
        expect(wordsIn(html), JSON.stringify(scene)).not.toMatch(NONSENSE);
        expect(html, JSON.stringify(scene)).not.toBe('');
      }
    }),
    { numRuns: 25, interruptAfterTimeLimit: 50_000 },
  );
}, 90_000);
