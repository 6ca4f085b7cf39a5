import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { FAILING_POLL_SECONDS } from '../data-access/dataset-status.ts';
import type { Needs } from '../ledger/needed-shards.ts';
import type { FirstHtml } from './drawn-from.ts';
import { LostPartNotice } from './faults/LostPartNotice.tsx';
import { NotRefreshed } from './faults/Failing.tsx';
import type { RefreshNoticeProps } from './faults/RefreshNotice.tsx';
import { LoadingFigures } from './LoadingFigures.tsx';
import { type CatalogView, useCatalog } from './use-catalog.ts';
import { type DatasetView, useDataset } from './use-dataset.ts';

/** A page that came with what the site was built from, and waits for what its endpoint has now. */
export interface Waiting {
  readonly first: FirstHtml;
  /** Whose figures it waits for; null while it waits for the list of datasets. */
  readonly dataset: string | null;
  readonly needs: Needs;
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
      <LoadingFigures />
      <LostPartNotice onStanding={onStanding} />
    </QueryClientProvider>
  );
}

type WaitingProps = Waiting & Pick<NoticesProps, 'site' | 'onStanding'>;

function WaitingForDataset({ site, id, needs, ...waiting }: WaitingProps & { id: string }) {
  const view = useDataset(site, id, { needs });
  const failing = view.state === 'failed' ? view.failing : null;
  return <Waited {...waiting} view={view} failing={failing} />;
}

function WaitingForCatalog({ site, ...waiting }: WaitingProps) {
  const view = useCatalog(site);
  const reason = view.state === 'failed' ? view.failure : null;
  const failing = reason && { reason, since: reason.since, nextAfterSeconds: FAILING_POLL_SECONDS };
  return <Waited {...waiting} view={view} failing={failing} />;
}

interface WaitedProps extends Omit<WaitingProps, 'site' | 'needs'> {
  view: DatasetView | CatalogView;
  failing: RefreshNoticeProps['failing'] | null;
}

/** Says that what is waited for has come, or why it has not. */
function Waited({ view, failing, first, onReady, onStanding }: WaitedProps) {
  const isReady = view.state === 'ready';
  useEffect(() => {
    if (isReady) onReady();
    else onStanding();
  }, [isReady, onReady, onStanding]);
  if (failing === null) return null;
  return (
    <NotRefreshed
      failing={failing}
      checkedAt={null}
      builtOn={first.document === null ? null : first.builtOn}
      trying={view.trying}
      onTryNow={view.tryNow}
    />
  );
}
