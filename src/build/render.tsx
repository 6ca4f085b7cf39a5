import { readFileSync } from 'node:fs';
import { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { routesOf } from '../addresses/route.ts';
import { pageAt, SITE_PATH } from '../addresses/site.ts';
import { App } from '../app/App.tsx';
import { askedBy, documentTitle } from '../app/page.ts';
import { here } from '../data-access/later.ts';
import { loadPage, neededBy } from '../app/pages.ts';
import type { FirstShown } from '../app/Watch.tsx';
import { StillsContext } from '../charts/stills-context.tsx';
import type { Point } from '../domain/map-frame.ts';
import { once } from '../domain/once.ts';
import type { HeldDataset } from '../data-access/held-dataset.ts';
import { datasetQuery, siteCatalogQuery } from '../data-access/queries.ts';
import { MESSAGE_SETS } from '../i18n/languages.ts';
import { asOfView, type WholeView } from '../statistics/as-of.ts';
import { describePage } from './about-page.ts';
import { datasetFor, datasetIn } from './datasets.ts';
import { Kept } from './kept.ts';
import { type Look, looksOf } from './looks.ts';
import { faultOf, wholeMarkup } from './whole-markup.ts';
import { drawnFrom, type Piece, type RenderedPage, type ToDraw } from './to-draw.ts';
import { siteWords } from './site-words.ts';
import { stillsFor } from './render-charts.ts';

/** Stands for the site's own address while nothing is served yet; it is never asked for anything. */
const SITE = 'http://site.invalid/';

/** A page and what it says: pages of one kind share their words. */
const pageOf = once(loadPage);

/** Where each page of a dataset lies that a build writes. */
export async function pathsOf({ document, isOnly }: ToDraw): Promise<readonly string[]> {
  const dataset = datasetIn(document);
  const routes = routesOf(dataset, isOnly).map(async ({ path, route }) => {
    const { page } = await pageOf(route.page);
    const isLeftOut = page.kind === 'framed' && page.isBuilt?.(dataset, askedBy(route)) === false;
    return isLeftOut ? [] : [path];
  });
  return (await Promise.all(routes)).flat();
}

/** Where the places of a dataset lie, as far as its sources say. */
export function pointsOf(document: string): readonly Point[] {
  const points = [...datasetIn(document).places.values()].flatMap(({ point }) => point ?? []);
  return points.map(({ latitude, longitude }) => ({ latitude, longitude }));
}

/** Draws pages for whoever asks for them, and tells how they look. */
export async function drawPages(piece: Piece): Promise<readonly Look[]> {
  return looksOf(await pagesOf(piece), readFileSync(piece.sheet, 'utf8'));
}

/** Pages of a dataset as they were drawn by the same program of the same data, or drawn now. */
export function pagesOf(piece: Piece): Promise<readonly RenderedPage[]> {
  return new Kept(piece.kept).once(['pages', ...drawnFrom(piece)], () => drawn(piece));
}

/** The dataset's pages at these paths as of its opening day, in their order. */
async function drawn({ paths, ...task }: Piece): Promise<readonly RenderedPage[]> {
  const { entry, isOnly } = task;
  const dataset = datasetIn(task.document);
  const client = new QueryClient();
  // How many others there are is told by the catalog alone.
  const datasets = isOnly ? [entry] : [entry, { ...entry, id: `not-${entry.id}` }];
  client.setQueryData(siteCatalogQuery(SITE).queryKey, { version: 1, datasets });
  const words = await siteWords(MESSAGE_SETS);
  const view = asOfView(dataset, dataset.opensAsOf);
  const stills = await stillsFor(task);
  const routes = new Map(routesOf(dataset, isOnly).map(({ path, route }) => [path, route]));
  const pages: RenderedPage[] = [];
  for (const path of paths) {
    const route = routes.get(path);
    if (!route) throw new Error(`${dataset.id} has no page ${path}.`);
    const page = await pageOf(route.page);
    const needs = neededBy(route);
    const held: HeldDataset = {
      entry,
      dataset: datasetFor(task.document, needs),
      pollSeconds: 0,
      replaced: [],
    };
    client.setQueryData(datasetQuery(SITE, entry.id, { needs }).queryKey, held);
    const app = (
      <StillsContext value={stills}>
        <Router ssrPath={`${SITE_PATH}${path}`} ssrSearch="">
          <App
            client={client}
            site={SITE}
            named={pageAt(`${SITE_PATH}${path}`)}
            messages={page.messages}
            page={here(page)}
            outlines={task.outlines}
          />
        </Router>
      </StillsContext>
    );
    const html = await drawnWhole(app, path);
    const first: FirstShown =
      route.page === 'screen' ? { shown: 'screen' } : { shown: 'figures', day: view.day };
    pages.push({
      path,
      file: `${path}index.html`,
      name: route.page,
      title: documentTitle<WholeView>(page.page, { view, asked: askedBy(route), words }),
      about: describePage(route, view, words),
      html,
      first,
      outlines: task.outlines && html.includes(task.outlines.file) ? task.outlines : null,
      from: { dataset: entry.id, document: entry.sha256 },
    });
  }
  return pages;
}

/** The page's first HTML; a fault names the page and what broke. */
async function drawnWhole(page: ReactNode, path: string): Promise<string> {
  try {
    return wholeMarkup(page);
  } catch (fault) {
    const broke = (await faultOf(page)) ?? fault;
    throw new Error(`The page ${path} could not be drawn. ${String(broke)}`, { cause: fault });
  }
}

/* What else the threads of a build do, and the build itself, with what pages are made of: they run this bundle. */
export { renderFeeds, renderFrame, renderLicences, renderWatch } from './render-frame.tsx';
export { drawCharts } from './render-charts.ts';
export { drawPictures } from './render-pictures.tsx';
export { drawnFrom } from './to-draw.ts';
