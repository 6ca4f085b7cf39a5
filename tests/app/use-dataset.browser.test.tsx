import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { setupWorker } from 'msw/browser';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import type { Files } from '../../mocks/files.ts';
import { standIn } from '../../mocks/handlers.ts';
import type { ScenarioName } from '../../mocks/scenarios.ts';
import { NoFigures, NotRefreshed } from '../../src/app/faults/Failing.tsx';
import { useCatalog } from '../../src/app/use-catalog.ts';
import { datasetQuery } from '../../src/data-access/queries.ts';
import { wholeDataset } from '../../src/domain/dataset.ts';
import { useDataset } from '../../src/app/use-dataset.ts';
import { smallFiles } from '../mocks/small-ledger.ts';
import { waitFor } from '../setup/wait-for.ts';

const SITE = new URL('/desks/', location.href).href;
const worker = setupWorker();

let files: Files;
let client: QueryClient;

beforeAll(async () => {
  files = await smallFiles();
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
});
afterAll(() => worker.stop());
beforeEach(() => {
  client = new QueryClient();
  return () => client.clear();
});

function play(name: ScenarioName, after = 0) {
  worker.resetHandlers(...standIn({ site: SITE, files, name, after }));
}

function Desk() {
  const view = useDataset(SITE, 'small');
  switch (view.state) {
    case 'loading':
      return <p>Loading</p>;
    case 'failed':
      return <NoFigures failure={view.failing.reason} trying={view.trying} onTryAgain={view.tryNow} />;
    case 'ready':
      return (
        <>
          {view.failing && (
            <NotRefreshed
              failing={view.failing}
              checkedAt={view.checkedAt}
              trying={view.trying}
              onTryNow={view.tryNow}
            />
          )}
          <button onClick={view.tryNow}>Refresh</button>
          <p>{[...wholeDataset(view.dataset).figures.keys()].join(', ')}</p>
        </>
      );
  }
}

function List() {
  const view = useCatalog(SITE);
  if (view.state === 'loading') return <p>Loading</p>;
  if (view.state === 'failed')
    return <NoFigures failure={view.failure} trying={view.trying} onTryAgain={view.tryNow} />;
  return <p>{view.catalog.datasets.map((dataset) => dataset.id).join(', ')}</p>;
}

const shown = (page: React.ReactNode) =>
  render(<QueryClientProvider client={client}>{page}</QueryClientProvider>);

describe('a dataset on a page', () => {
  test('is waited for and then there', async () => {
    play('ok');
    const screen = await shown(<Desk />);
    await expect.element(screen.getByText('first, second')).toBeVisible();
  });

  test('that cannot be had is a whole page of fault, which stays while it is tried again, and ends when it is there', async () => {
    play('500');
    const screen = await shown(<Desk />);
    const title = screen.getByRole('heading', { name: 'The server that holds the figures failed' });
    await expect.element(title).toBeVisible();
    const gone = vi.fn();
    new MutationObserver(() => !document.querySelector('[data-fault]') && gone()).observe(document.body, {
      childList: true,
      subtree: true,
    });
    await screen.getByRole('button', { name: 'Try again' }).click();
    await waitFor(() =>
      expect(client.getQueryState(datasetQuery(SITE, 'small').queryKey)?.errorUpdateCount).toBe(2),
    );
    await expect.element(title).toBeVisible();
    expect(gone).not.toHaveBeenCalled();
    play('ok');
    await screen.getByRole('button', { name: 'Try again' }).click();
    await expect.element(screen.getByText('first, second')).toBeVisible();
  });

  test('that was there stays, with a notice, when it cannot be refreshed', async () => {
    play('offline', 1);
    const screen = await shown(<Desk />);
    await screen.getByRole('button', { name: 'Refresh' }).click();
    await expect.element(screen.getByRole('status')).toMatchTextContent('Could not refresh.');
    await expect.element(screen.getByText('first, second')).toBeVisible();
    play('correction');
    await screen.getByRole('button', { name: 'Try now' }).click();
    await expect.element(screen.getByText('first, second, second-corrected')).toBeVisible();
    expect(screen.getByRole('status').elements()).toHaveLength(0);
  });
});

describe('the list of datasets on a page', () => {
  test('that cannot be had is a fault that stays while it is tried again', async () => {
    play('not-json');
    const screen = await shown(<List />);
    const title = screen.getByRole('heading', { name: 'Something other than figures arrived' });
    await expect.element(title).toBeVisible();
    play('ok');
    await screen.getByRole('button', { name: 'Try again' }).click();
    await expect.element(screen.getByText('small', { exact: true })).toBeVisible();
  });
});
