import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { RefreshNotice } from './faults/RefreshNotice.tsx';
import { useDataset } from './use-dataset.ts';

interface PrerenderedNoticeProps {
  client: QueryClient;
  site: string;
  id: string;
  /** When the page was built, in milliseconds since 1970. */
  builtAt: number;
  onReady: () => void;
}

/** Stands above a page that came with its figures while their endpoint cannot be reached, and keeps trying. */
export function PrerenderedNotice({ client, ...rest }: PrerenderedNoticeProps) {
  return (
    <QueryClientProvider client={client}>
      <Trying {...rest} />
    </QueryClientProvider>
  );
}

function Trying({ site, id, builtAt, onReady }: Omit<PrerenderedNoticeProps, 'client'>) {
  const view = useDataset(site, id);
  const ready = view.state === 'ready';
  useEffect(() => {
    if (ready) onReady();
  }, [ready, onReady]);
  if (view.state !== 'failed') return null;
  return (
    <RefreshNotice failing={view.failing} checkedAt={builtAt} trying={view.trying} onTryNow={view.tryNow} />
  );
}
