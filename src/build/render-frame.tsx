import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { Router } from 'wouter';
import { SITE_PATH } from '../addresses/site.ts';
import { CatalogPage } from '../app/CatalogPage.tsx';
import { ANY_PATH } from '../app/drawn-from.ts';
import { NotBuilt } from '../app/NotBuilt.tsx';
import { PARTS } from '../app/pages.ts';
import { type FirstShown, Watch } from '../app/Watch.tsx';
import type { Catalog } from '../data-access/catalog.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { once } from '../domain/once.ts';
import { feedModel } from '../features/changes/feed-model.ts';
import { FEED_FORMATS, feedPath } from '../features/changes/feed-paths.ts';
import { MESSAGE_SETS } from '../i18n/languages.ts';
import { WordsProvider } from '../i18n/words-context.tsx';
import { datasetIn } from './datasets.ts';
import { writeFeeds } from './feeds.ts';
import { LicencesPage } from './LicencesPage.tsx';
import type { Licence } from './licences.ts';
import type { SiteStanding } from './standing.ts';
import type { RenderedPage } from './to-draw.ts';
import { siteWords } from './site-words.ts';

/**
 * What a site has besides its datasets: the page for every other address and, of several datasets, their list. Of several
 * only the catalog is read, so that parts are put together at no cost of what they hold. `data` is the folder of the documents.
 */
export async function renderFrame({
  catalog,
  data,
}: {
  readonly catalog: Catalog;
  readonly data: string;
}): Promise<readonly RenderedPage[]> {
  const words = await siteWords(MESSAGE_SETS);
  const [entry, ...others] = catalog.datasets;
  const only = entry && others.length === 0 ? datasetIn(join(data, entry.document)) : null;
  const page = (
    parts: Pick<RenderedPage, 'path' | 'file' | 'name' | 'title'>,
    first: FirstShown,
    html: string,
  ) => ({
    ...parts,
    html,
    about: null,
    outlines: null,
    first,
    from: null,
  });
  const missing = page(
    { path: ANY_PATH, file: '404.html', name: 'missing', title: words.t('watch.titleOfMissing') },
    { shown: 'nothing' },
    renderToStaticMarkup(
      <WordsProvider words={words}>
        <NotBuilt datasets={catalog.datasets} only={only} />
      </WordsProvider>,
    ),
  );
  if (only) return [missing];
  const list = page(
    { path: '', file: 'index.html', name: 'missing', title: words.t('watch.titleOfCatalog') },
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
export async function renderFeeds({
  document,
  standing,
}: {
  readonly document: string;
  readonly standing: SiteStanding;
}): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const dataset = datasetIn(document);
  const words = await siteWords(PARTS.changes.words);
  const paths = { atom: feedPath(dataset.id, 'atom'), json: feedPath(dataset.id, 'json') };
  const texts = writeFeeds(feedModel(dataset, words), paths, standing);
  return FEED_FORMATS.map((format) => ({ path: paths[format], text: texts[format] }));
}

/** What a page says while its program is not there. It tells the day of the build, so it is no part of what is drawn and kept. */
export async function renderWatch(first: FirstShown, built: CalendarDate): Promise<string> {
  return renderToStaticMarkup(<Watch words={await watchWords()} first={first} built={built} />);
}

const watchWords = once(() => siteWords(['watch']));

/** The page of licence texts. `sheet` is the path of the style sheet below the site's own. */
export async function renderLicences(licences: readonly Licence[], sheet: string): Promise<string> {
  const words = await siteWords(PARTS.about.words);
  const page = <LicencesPage licences={licences} sheet={sheet} words={words} />;
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
