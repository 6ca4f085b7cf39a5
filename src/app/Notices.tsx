import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { FAILING_POLL_SECONDS } from '../data-access/queries.ts';
import type { FirstHtml } from './drawn-from.ts';
import { LostPartNotice } from './faults/LostPartNotice.tsx';
import { RefreshNotice } from './faults/RefreshNotice.tsx';
import { useCatalog } from './use-catalog.ts';
import { useDataset } from './use-dataset.ts';

/** A page that came with what the site was built from, and waits for what its endpoint has now. */
export interface Waiting {
  readonly first: FirstHtml;
  /** Whose figures it waits for; null while it waits for the list of datasets. */
  readonly dataset: string | null;
  readonly onReady: () => void;
}

interface NoticesProps {
  client: QueryClient;
  site: string;
  waiting: Waiting | null;
  /** Called when there is something to read. */
  onStanding: () => void;
}

/** What stands above the page and at the foot of the window, whatever becomes of the page itself. */
export function Notices({ client, site, waiting, onStanding }: NoticesProps) {
  return (
    <QueryClientProvider client={client}>
      {waiting && waiting.dataset !== null && (
        <WaitingForDataset site={site} {...waiting} id={waiting.dataset} onStanding={onStanding} />
      )}
      {waiting && waiting.dataset === null && (
        <WaitingForCatalog site={site} {...waiting} onStanding={onStanding} />
      )}
      <LostPartNotice onStanding={onStanding} />
    </QueryClientProvider>
  );
}

type WaitingProps = Waiting & Pick<NoticesProps, 'site' | 'onStanding'>;

function WaitingForDataset({ site, id, first, onReady, onStanding }: WaitingProps & { id: string }) {
  const view = useDataset(site, id);
  const isReady = view.state === 'ready';
  useEffect(() => {
    if (isReady) onReady();
    else onStanding();
  }, [isReady, onReady, onStanding]);
  if (view.state !== 'failed') return null;
  return (
    <RefreshNotice
      failing={view.failing}
      checkedAt={first.document === null ? null : first.builtAt}
      trying={view.trying}
      onTryNow={view.tryNow}
    />
  );
}

function WaitingForCatalog({ site, first, onReady, onStanding }: WaitingProps) {
  const view = useCatalog(site);
  const isReady = view.state === 'ready';
  useEffect(() => {
    if (isReady) onReady();
    else onStanding();
  }, [isReady, onReady, onStanding]);
  if (view.state !== 'failed') return null;
  const { failure: reason, trying, tryNow } = view;
  const failing = { reason, since: reason.since, nextAfterSeconds: FAILING_POLL_SECONDS };
  return (
    <RefreshNotice
      failing={failing}
      checkedAt={first.document === null ? null : first.builtAt}
      trying={trying}
      onTryNow={tryNow}
    />
  );
}
