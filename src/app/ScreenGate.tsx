import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSearch } from 'wouter';
import { Screen, type ScreenProps } from '../briefing/Screen.tsx';
import { keepCopy, readCopy } from '../data-access/kept-copy.ts';
import { pageIsThere } from '../data-access/page-there.ts';
import type { HeldFromOutside } from '../data-access/queries.ts';
import { sceneListQuery } from '../data-access/scene-list.ts';
import { useWords } from '../i18n/words-context.tsx';
import { FaultScreen } from './faults/FaultScreen.tsx';
import { MessagePage } from './MessagePage.tsx';
import { useDataset } from './use-dataset.ts';

interface ScreenGateProps {
  site: string;
  id: string;
}

/** A screen begins with the copy that its last visit kept, if there is one, so that it needs no network to start. */
export function ScreenGate(props: ScreenGateProps) {
  const words = useWords();
  const { site, id } = props;
  const copy = useQuery({
    queryKey: ['copy', site, id],
    queryFn: () => readCopy(site, id),
    staleTime: Infinity,
    networkMode: 'always',
  });
  if (copy.data === undefined) return <MessagePage title={words.t('frame.loading')} busy />;
  return <Connected {...props} copy={copy.data} />;
}

function Connected({ site, id, copy }: ScreenGateProps & { copy: HeldFromOutside | null }) {
  const words = useWords();
  const client = useQueryClient();
  const view = useDataset(site, id, copy ?? undefined);
  const ready = view.state === 'ready' ? view : null;
  const checkedAt = ready?.checkedAt ?? null;

  useEffect(() => {
    if (ready && checkedAt !== null && checkedAt !== copy?.checkedAt)
      void keepCopy(client, site, ready, checkedAt);
    // A confirmation is kept once; the data is the one it confirmed.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [checkedAt]);

  if (view.state === 'loading') return <MessagePage title={words.t('frame.loading')} busy />;
  if (view.state === 'failed') {
    return <FaultScreen failure={view.failing.reason} trying={view.trying} onTryAgain={view.tryNow} />;
  }
  const line = {
    confirmedAt: view.checkedAt,
    asking: view.trying,
    failing: view.failing !== null,
    fromCopy: view.checkedAt === copy?.checkedAt,
    ask: (afresh: boolean) => (afresh ? view.tryAfresh() : view.tryNow()),
    reload: () => void reloadOnceThere(),
  };
  return <Planned dataset={view.dataset} line={line} site={site} />;
}

/** The plan of a screen stands in its address, or in a file that its address names; the address has the last word. */
function Planned({ site, dataset, line }: Pick<ScreenProps, 'dataset' | 'line'> & { site: string }) {
  const search = useSearch();
  const own = new URLSearchParams(search);
  const address = own.get('list');
  const { data: list } = useQuery(sceneListQuery(site, address));
  if (list === undefined) return null;
  const plan = new URLSearchParams({ ...list, ...Object.fromEntries(own) }).toString();
  return <Screen dataset={dataset} line={line} search={plan} unreadList={list === null ? address : null} />;
}

/** Never trades a page that works for one that does not open. */
async function reloadOnceThere(): Promise<void> {
  if (await pageIsThere(location.href)) location.reload();
}
