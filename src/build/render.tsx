import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Router } from 'wouter';
import { type Route, routesOf } from '../addresses/route.ts';
import { pageAt, SITE_PATH } from '../addresses/site.ts';
import { App } from '../app/App.tsx';
import { CatalogPage } from '../app/CatalogPage.tsx';
import { ANY_PATH } from '../app/drawn-from.ts';
import { NotBuilt } from '../app/NotBuilt.tsx';
import { askedBy, documentTitle } from '../app/page.ts';
import { here } from '../data-access/later.ts';
import { loadPage, neededBy, PARTS } from '../app/pages.ts';
import { type FirstShown, Watch } from '../app/Watch.tsx';
import { modelText } from '../charts/fingerprint.ts';
import type { ChartModel } from '../charts/kinds.ts';
import { type Stills, StillsContext } from '../charts/stills-context.tsx';
import type { Catalog } from '../data-access/catalog.ts';
import type { CatalogEntry } from '../data-access/endpoint.ts';
import type { Point } from '../domain/map-frame.ts';
import type { Outlines } from '../maps/outlines-context.tsx';
import { datasetQuery, type HeldDataset, siteCatalogQuery } from '../data-access/queries.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { once } from '../domain/once.ts';
import { feedModel } from '../features/changes/feed-model.ts';
import { FEED_FORMATS, feedPath } from '../features/changes/feed-paths.ts';
import { possibleCharts } from '../charts/questions/question-charts.ts';
import { loadMessages, MESSAGE_SETS, type MessageSet, SITE_LOCALE } from '../i18n/languages.ts';
import { createWords, type Words } from '../i18n/words.ts';
import { WordsProvider } from '../i18n/words-context.tsx';
import { asOfView, type WholeView } from '../statistics/as-of.ts';
import { type PageSummary, describePage } from './about-page.ts';
import { datasetFor, datasetIn } from './datasets.ts';
import { writeFeeds } from './feeds.ts';
import { Kept } from './kept.ts';
import { LicencesPage } from './LicencesPage.tsx';
import type { Licence } from './licences.ts';
import { type Look, looksOf } from './looks.ts';
import type { SiteStanding } from './standing.ts';
import { pictureModel, picturePath } from './pictures/picture-model.ts';
import { QuestionPicture } from './pictures/QuestionPicture.tsx';
import { png } from './pictures/raster.ts';
import { type Drawing, drawingsOf, renderDrawings } from './stills.tsx';
import { faultOf, wholeMarkup } from './whole-markup.ts';

/** Stands for the site's own address while nothing is served yet; it is never asked for anything. */
const SITE = 'http://site.invalid/';

/** A dataset to draw, as one thread tells another. */
export interface ToDraw {
  /** Its document's file. */
  readonly document: string;
  readonly entry: CatalogEntry;
  /** What its maps are drawn on; null where it has no point. */
  readonly outlines: Outlines | null;
  /** Whether the site has no other dataset: some of its pages then stand at a second address. */
  readonly isOnly: boolean;
  /** The day the site is built. */
  readonly builtOn: CalendarDate;
  /** The folder of what was drawn before, and the hash of the program that draws. */
  readonly kept: string;
  readonly program: string;
  /** The file of the site's style sheet. */
  readonly sheet: string;
}

/** Some of a dataset's pages, by where they lie. */
type Piece = ToDraw & { readonly paths: readonly string[] };

type Picture = ReturnType<typeof png> & { readonly path: string };

/** One of so many shares of a dataset's charts or pictures. */
type Share = ToDraw & { readonly share: number; readonly of: number };

/** All that pages are drawn from, as `Kept` wants it: the same parts, the same pages. */
export function drawnFrom({
  program,
  entry,
  isOnly,
  outlines,
  builtOn,
  paths = [],
}: ToDraw & Partial<Piece>) {
  return [program, JSON.stringify(entry), String(isOnly), JSON.stringify(outlines), builtOn, ...paths];
}

/** One page of the site as its reader first gets it. */
export interface RenderedPage {
  /** Below the site's own address, with a slash at its end; empty for the home page, `*` for what stands anywhere. */
  readonly path: string;
  readonly file: string;
  readonly name: Route['page'];
  readonly title: string;
  /** Null for a page that nobody should list or link. */
  readonly about: PageSummary | null;
  readonly html: string;
  /** Its words for when it cannot come to life. */
  readonly watch: string;
  /** What its maps are drawn on; null where it has none. */
  readonly outlines: Outlines | null;
  /** Whose figures it shows, and the SHA-256 of the document they are of. */
  readonly from: { readonly dataset: string; readonly document: string } | null;
}

/** Where each page of a dataset lies that a build writes. */
export async function pathsOf({ document, isOnly }: ToDraw): Promise<readonly string[]> {
  const dataset = datasetIn(document);
  const routes = routesOf(dataset, isOnly).map(async ({ path, route }) => {
    const { page } = await loadPage(route.page);
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

/** Draws one of so many shares of a dataset's charts, which are kept for whoever draws its pages. */
export async function drawCharts({ share, of, ...dataset }: Share): Promise<void> {
  const charts = [...(await chartsIn(dataset.document))].filter((_, index) => index % of === share);
  await renderDrawings(drawingsOf(charts), drawnBefore(dataset));
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
  const { entry, isOnly, builtOn } = task;
  const dataset = datasetIn(task.document);
  const client = new QueryClient();
  // How many others there are is told by the catalog alone.
  const datasets = isOnly ? [entry] : [entry, { ...entry, id: `not-${entry.id}` }];
  client.setQueryData(siteCatalogQuery(SITE).queryKey, { version: 1, datasets });
  const words = await wordsOf(MESSAGE_SETS);
  const view = asOfView(dataset, dataset.opensAsOf);
  const stills = await stillsFor(task);
  const routes = new Map(routesOf(dataset, isOnly).map(({ path, route }) => [path, route]));
  const pages: RenderedPage[] = [];
  for (const path of paths) {
    const route = routes.get(path);
    if (!route) throw new Error(`${dataset.id} has no page ${path}.`);
    const page = await loadPage(route.page);
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
      watch: renderToStaticMarkup(<Watch words={words} first={first} built={builtOn} />),
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

/** What a site has besides its datasets: the page for every other address and, of several datasets, their list. */
export async function renderFrame(
  catalog: Catalog,
  documents: readonly string[],
  builtOn: CalendarDate,
): Promise<readonly RenderedPage[]> {
  const words = await wordsOf(MESSAGE_SETS);
  const page = (
    parts: Pick<RenderedPage, 'path' | 'file' | 'name' | 'title'>,
    first: FirstShown,
    html: string,
  ) => ({
    ...parts,
    html,
    about: null,
    outlines: null,
    watch: renderToStaticMarkup(<Watch words={words} first={first} built={builtOn} />),
    from: null,
  });
  const missing = page(
    { path: ANY_PATH, file: '404.html', name: 'missing', title: words.t('frame.titleOfMissing') },
    { shown: 'nothing' },
    renderToStaticMarkup(
      <WordsProvider words={words}>
        <NotBuilt datasets={documents.map((file) => datasetIn(file))} />
      </WordsProvider>,
    ),
  );
  if (catalog.datasets.length === 1) return [missing];
  const list = page(
    { path: '', file: 'index.html', name: 'missing', title: words.t('frame.titleOfCatalog') },
    { shown: 'list' },
    renderToStaticMarkup(
      <WordsProvider words={words}>
        <Router ssrPath={SITE_PATH} ssrSearch="">
          <CatalogPage catalog={catalog} asked={null} />
        </Router>
      </WordsProvider>,
    ),
  );
  return [missing, list];
}

/** The feeds of a dataset's changes by their path. `standing` is where the site will stand. */
export async function renderFeeds(
  document: string,
  standing: SiteStanding,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const dataset = datasetIn(document);
  const words = await wordsOf(PARTS.changes.words);
  const paths = { atom: feedPath(dataset.id, 'atom'), json: feedPath(dataset.id, 'json') };
  const texts = writeFeeds(feedModel(dataset, words), paths, standing);
  return FEED_FORMATS.map((format) => ({ path: paths[format], text: texts[format] }));
}

/** The page of licence texts. `sheet` is the path of the style sheet below the site's own. */
export async function renderLicences(licences: readonly Licence[], sheet: string): Promise<string> {
  const words = await wordsOf(PARTS.about.words);
  const page = <LicencesPage licences={licences} sheet={sheet} words={words} />;
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}

/** One of so many shares of the pictures of a dataset's questions, as of its opening day, each with the path of its file. */
export async function drawPictures({ share, of, ...task }: Share): Promise<readonly Picture[]> {
  const dataset = datasetIn(task.document);
  const words = await wordsOf(['pictures', 'desk', 'question']);
  const view = asOfView(dataset, dataset.opensAsOf);
  const kept = new Kept(task.kept);
  const pictures: Picture[] = [];
  for (const question of [...view.dataset.questions.values()].filter((_, index) => index % of === share)) {
    const svg = renderToStaticMarkup(<QuestionPicture model={pictureModel(view, question, words)} />);
    const drawnPicture = await kept.once(['picture', svg], () => png(svg));
    pictures.push({ path: picturePath(dataset.id, question.id), ...drawnPicture });
    // What a picture was drawn on, three megabytes, is let go of between two turns only.
    await setImmediate();
  }
  return pictures;
}

async function wordsOf(sets: readonly MessageSet[]): Promise<Words> {
  return createWords(SITE_LOCALE, await loadMessages(SITE_LOCALE, sets));
}

/** Every chart of the pages as they open, by its id. */
const chartsIn = once(async (document: string): Promise<ReadonlyMap<string, ChartModel>> => {
  const dataset = datasetIn(document);
  const view = asOfView(dataset, dataset.opensAsOf);
  const words = await wordsOf(MESSAGE_SETS);
  const charts = [...view.dataset.questions.values()].flatMap((question) =>
    possibleCharts(view, question, words),
  );
  return new Map(charts.map(({ id, model }) => [id, model]));
});

const stillsOf = new Map<string, Promise<Stills>>();

/** The dataset's charts as they were drawn, found once by a thread, not for each piece of its work. */
function stillsFor(task: ToDraw): Promise<Stills> {
  const stills = stillsOf.get(task.document) ?? keptStills(task);
  stillsOf.set(task.document, stills);
  return stills;
}

/** Each is read when a page wants it: all of them are more than a thread should hold. */
async function keptStills(task: ToDraw): Promise<Stills> {
  await drawCharts({ ...task, share: 0, of: 1 });
  const drawings = drawingsOf(await chartsIn(task.document));
  const kept = new Kept(task.kept);
  return {
    get: (name) => {
      const drawing = drawings.get(name);
      return drawing && kept.held<string>(keptAs(task, drawing));
    },
  };
}

/** What the same program drew of the same model at the same size before. */
function drawnBefore(task: ToDraw): Parameters<typeof renderDrawings>[1] {
  const kept = new Kept(task.kept);
  return (drawing, draw) => kept.once(keptAs(task, drawing), draw);
}

const keptAs = ({ program }: ToDraw, { model, size }: Drawing): readonly string[] => [
  'still',
  program,
  modelText(model),
  JSON.stringify(size),
];
