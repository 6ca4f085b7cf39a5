import type { Messages } from '@lingui/core';
import { useMemo } from 'react';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { SITE_LOCALE } from '../i18n/languages.ts';
import type { Named } from '../addresses/route.ts';
import { createWords } from '../i18n/words.ts';
import { useWords, WordsProvider } from '../i18n/words-context.tsx';
import { CatalogPage } from './CatalogPage.tsx';
import { DatasetGate } from './DatasetGate.tsx';
import { NoFigures } from './faults/Failing.tsx';
import { RootFault } from './faults/RootFault.tsx';
import { type Outlines, OutlinesProvider } from '../maps/outlines-context.tsx';
import type { Later } from '../data-access/later.ts';
import { MessagePage } from './MessagePage.tsx';
import type { LoadedPage } from './pages.ts';
import { useCatalog } from './use-catalog.ts';

interface AppProps {
  client: QueryClient;
  /** The full address that `config.json` is beside. */
  site: string;
  named: Named;
  /** What every page says. */
  messages: Messages;
  /** What the named page is drawn with. The frame of a page stands without it; a wall has to be there. */
  page: Later<LoadedPage>;
  /** What maps are drawn on, where the page was built with any. */
  outlines?: Outlines | null | undefined;
  /** Called when the page stands. */
  onStanding?: () => void;
}

/** The page that the address names. Another page is another document, so that each can be read without a script. */
export function App({ client, site, named, messages, page, outlines = null, onStanding }: AppProps) {
  const words = useMemo(() => createWords(SITE_LOCALE, messages), [messages]);
  return (
    <QueryClientProvider client={client}>
      <WordsProvider words={words}>
        <RootFault onWall={named.route.page === 'screen'} onStanding={onStanding}>
          <OutlinesProvider outlines={outlines}>
            {named.dataset === null ? (
              <OnlyDataset site={site} named={named} page={page} />
            ) : (
              <DatasetGate site={site} id={named.dataset} route={named.route} page={page} />
            )}
          </OutlinesProvider>
        </RootFault>
      </WordsProvider>
    </QueryClientProvider>
  );
}

/** The page of the only dataset when there is one, else the list of them. */
function OnlyDataset({ site, named: { route }, page }: Pick<AppProps, 'site' | 'named' | 'page'>) {
  const words = useWords();
  const view = useCatalog(site);
  if (view.state === 'loading') return <MessagePage title={words.t('frame.loading')} busy />;
  if (view.state === 'failed') {
    return <NoFigures failure={view.failure} trying={view.trying} onTryAgain={view.tryNow} />;
  }
  const { catalog } = view;
  const [only, ...others] = catalog.datasets;
  return only && others.length === 0 ? (
    <DatasetGate site={site} id={only.id} route={route} page={page} />
  ) : (
    <CatalogPage catalog={catalog} asked={route.page === 'missing' ? route.asked : null} />
  );
}
