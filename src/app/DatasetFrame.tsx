import { Fragment, type ReactNode, Suspense, use, useEffect, useMemo } from 'react';
import { useSearch } from 'wouter';
import { type Address, NO_FILTERS, parseAddress } from '../addresses/address.ts';
import { AddressFaults } from '../addresses/AddressFaults.tsx';
import { THEMES } from '../addresses/site.ts';
import { LinksProvider, useAddressLinks } from '../addresses/links.tsx';
import { isThere, PLACES } from '../addresses/pages.ts';
import type { Route } from '../addresses/route.ts';
import { closedText } from '../claims/closed-text.ts';
import type { Dataset } from '../domain/dataset.ts';
import { AsOfBar } from '../features/as-of/AsOfBar.tsx';
import { FilterNotice } from '../features/filters/FilterNotice.tsx';
import { PageFoot } from '../features/page-frame/PageFoot.tsx';
import { PageHead } from '../features/page-frame/PageHead.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { type AsOfView, asOfView, isWholeView } from '../statistics/as-of.ts';
import { endOf } from '../statistics/end.ts';
import { isNarrowing } from '../statistics/filters.ts';
import { select } from '../statistics/selection.ts';
import styles from './DatasetFrame.module.css';
import type { Later } from '../data-access/later.ts';
import { PageAwaited } from './PageAwaited.tsx';
import { LoadedInFrame } from './PageInFrame.tsx';
import { PageWords } from './PageWords.tsx';
import type { LoadedPage } from './pages.ts';
import { useKeptPlace } from './use-kept-place.ts';
import { useTranslated } from './use-translated.ts';

interface DatasetFrameProps {
  dataset: Dataset;
  route: Route;
  page: Later<LoadedPage>;
  /** Stands above the figures while they cannot be refreshed. */
  notice: ReactNode;
  /** When the endpoint was checked and the page loaded. */
  clocks: ReactNode;
}

/** What stands round every page of a dataset; the one selection that all of its panels are made from. */
export function DatasetFrame({ dataset, route, page, notice, clocks }: DatasetFrameProps) {
  const words = useWords();
  const links = useAddressLinks(dataset.id);
  const search = useSearch();
  const filters = route.page === 'missing' ? undefined : PLACES[route.page].filters;
  const narrows = filters === 'narrow';

  const address = useMemo(() => parseAddress(search, dataset), [search, dataset]);
  // The same view object as long as the day stands: charts stand while the page polls, and a table of all figures is not
  // worked out anew for every letter typed into its search.
  const day = useMemo(() => asOfView(dataset, address.asOf), [dataset, address.asOf]);
  const view = useMemo(
    () => (narrows && isWholeView(day) ? select(day, address.filters) : day),
    [day, narrows, address.filters],
  );
  useTheme(address.theme);
  const end = endOf(day);
  useKeptPlace();
  // The same element as long as it shows the same: an update would put words in the place of first HTML that awaits its script.
  const content = useMemo(
    () => (
      <Suspense fallback={<PageAwaited ask={page.ask} />}>
        <PageWords page={page.there}>
          {(loaded) => <LoadedInFrame loaded={loaded} route={route} view={view} />}
        </PageWords>
      </Suspense>
    ),
    [page, route, view],
  );
  const drawing = useTranslated(search, dataset);
  const hrefOfDay = (day: string) => links.here({ asof: day });
  return (
    <Fragment key={drawing}>
      <LinksProvider links={links}>
        <PageHead
          dataset={day.dataset}
          route={route}
          search={route.page === 'search' ? null : <Search page={page} view={day} />}
          theme={address.theme}
          themes={THEMES}
          onTheme={(theme) => links.go({ theme })}
        />
      </LinksProvider>
      {notice}
      <AsOfBar view={day} onChange={(day) => links.go({ asof: day })} hrefOfDay={hrefOfDay} />
      <AddressFaults faults={narrows ? address.faults : address.faults.filter(isOfEveryPage)} />
      {isNarrowing(address.filters) && filters !== 'own' && (
        <FilterNotice view={view} filters={address.filters} clear={links.here(NO_FILTERS)} />
      )}
      {end && route.page !== 'desk' && <p className={styles.closed}>{closedText(end, day, words)}</p>}
      <main id="figures" className={styles.main}>
        {content}
      </main>
      <PageFoot
        view={view}
        links={links}
        address={isThere(route, dataset) ? hrefOfDay(view.day) : null}
        clocks={clocks}
      />
    </Fragment>
  );
}

/** The search in the head of the page: it comes to life with the page's own script, and leads to the search page before. */
function Search({ page, view }: { page: Later<LoadedPage>; view: AsOfView }) {
  return (
    <Suspense fallback={null}>
      <LiveSearch page={page.there} view={view} />
    </Suspense>
  );
}

function LiveSearch({ page, view }: { page: Promise<LoadedPage>; view: AsOfView }) {
  const { SearchBox } = use(page);
  return <SearchBox view={view} />;
}

/** The desk's filters may mean something else on another page, which then reads them itself. */
function isOfEveryPage({ parameter }: Address['faults'][number]): boolean {
  return !(parameter in NO_FILTERS);
}

/** The theme stands on the root element; without one the reader's own settings decide. */
function useTheme(theme: string | null): void {
  useEffect(() => {
    if (theme === null) delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
