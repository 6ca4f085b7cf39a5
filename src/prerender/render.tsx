import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { Router } from 'wouter';
import { App } from '../app/App.tsx';
import type { ChartModel } from '../charts/model.ts';
import { StillsContext } from '../charts/stills-context.tsx';
import type { Catalog } from '../data-access/document.ts';
import { parseDocument } from '../data-access/gate.ts';
import type { Dataset } from '../domain/dataset.ts';
import { questionCharts } from '../features/question-charts/question-charts.ts';
import { createWords } from '../i18n/words.ts';
import { asOfView } from '../statistics/as-of.ts';
import { renderStills } from './stills.tsx';
import { datasetQuery, type Held, siteCatalogQuery } from '../data-access/queries.ts';

/** Stands for the site's own address while nothing is served yet; it is never asked for anything. */
const SITE = 'http://site.invalid/';

export interface RenderRequest {
  /** Addresses that show this desk; each gets its own HTML. */
  readonly paths: readonly string[];
  readonly catalog: Catalog;
  /** Document of the page's dataset, already parsed from its JSON. */
  readonly document: unknown;
}

/** The HTML of a desk as of its opening day, one for each path. Refuses a document that does not pass the gate. */
export async function renderDesk({ paths, catalog, document }: RenderRequest): Promise<readonly string[]> {
  const gate = parseDocument(document);
  if (!gate.ok) throw new Error(gate.faults.map((fault) => `${fault.path} ${fault.message}`).join('\n'));
  const entry = catalog.datasets.find(({ id }) => id === gate.dataset.id);
  if (!entry) throw new Error(`The catalog does not list ${gate.dataset.id}.`);
  const client = new QueryClient();
  client.setQueryData(siteCatalogQuery(SITE).queryKey, catalog);
  const held: Held = { entry, dataset: gate.dataset, pollSeconds: 0 };
  client.setQueryData(datasetQuery(SITE, entry.id).queryKey, held);
  const stills = await renderStills(chartsOf(gate.dataset));
  return paths.map((path) =>
    renderToString(
      <StillsContext value={stills}>
        <Router ssrPath={path} ssrSearch="">
          <App client={client} site={SITE} />
        </Router>
      </StillsContext>,
    ),
  );
}

/** Every chart of the desk as it opens, by its id. */
function chartsOf(dataset: Dataset): ReadonlyMap<string, ChartModel> {
  const view = asOfView(dataset, dataset.opensAsOf);
  const words = createWords('en');
  const charts = [...dataset.questions.values()].flatMap((question) => questionCharts(view, question, words));
  return new Map(charts.map(({ id, model }) => [id, model]));
}
