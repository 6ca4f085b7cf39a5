import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Route, Switch } from 'wouter';
import { createWords } from '../i18n/words.ts';
import { useWords, WordsProvider } from '../i18n/words-context.tsx';
import { CatalogPage } from './CatalogPage.tsx';
import { DatasetGate } from './DatasetGate.tsx';
import { FaultScreen } from './faults/FaultScreen.tsx';
import { MessagePage } from './MessagePage.tsx';
import { useCatalog } from './use-catalog.ts';

const english = createWords('en');

/** Every page there is. `site` is the full address that `config.json` is beside. */
export function App({ client, site }: { client: QueryClient; site: string }) {
  return (
    <QueryClientProvider client={client}>
      <WordsProvider words={english}>
        <Switch>
          <Route path="/">
            <Home site={site} />
          </Route>
          <Route path="/:dataset">{({ dataset }) => <DatasetGate site={site} id={dataset} />}</Route>
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </WordsProvider>
    </QueryClientProvider>
  );
}

/** The only desk when there is one dataset, else the list of them. */
function Home({ site }: { site: string }) {
  const words = useWords();
  const view = useCatalog(site);
  if (view.state === 'loading') return <MessagePage title={words.t('desk.loading')} busy />;
  if (view.state === 'failed') {
    return <FaultScreen failure={view.failure} trying={view.trying} onTryAgain={view.tryNow} />;
  }
  const { catalog } = view;
  const [only, ...others] = catalog.datasets;
  return only && others.length === 0 ? (
    <DatasetGate site={site} id={only.id} />
  ) : (
    <CatalogPage catalog={catalog} />
  );
}

function NotFound() {
  const words = useWords();
  return <MessagePage title={words.t('desk.notFound')} text={words.t('desk.notFoundText')} />;
}
