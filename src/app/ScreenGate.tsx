import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useSearch } from 'wouter';
import { LINE_FAULTS } from '../briefing/line-fault.ts';
import { ScreenMessage } from '../briefing/ScreenMessage.tsx';
import { BriefingScreen, type ScreenProps } from '../briefing/BriefingScreen.tsx';
import { keepCopy, type Keeping, noteLook, readCopy } from '../data-access/kept-copy.ts';
import { newBuildIsThere, reloadOnceThere } from '../data-access/page-there.ts';
import type { EndpointFailure } from '../data-access/failure.ts';
import type { HeldFromOutside } from '../data-access/held-dataset.ts';
import { sceneListQuery } from '../data-access/scene-list.ts';
import { useWords } from '../i18n/words-context.tsx';
import { wholeDataset } from '../domain/dataset.ts';
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
    queryFn: () => readCopy(site, id, Date.now()),
    staleTime: Infinity,
    networkMode: 'always',
  });
  const search = useSearch();
  if (copy.data === undefined) return <ScreenMessage search={search} title={words.t('frame.loading')} />;
  return <Connected {...props} {...copy.data} />;
}

interface ConnectedProps extends ScreenGateProps {
  copy: HeldFromOutside | null;
  /** What the store was like when the copy was read. */
  keeping: Keeping;
}

function Connected({ site, id, copy, keeping }: ConnectedProps) {
  const words = useWords();
  const client = useQueryClient();
  const [kept, setKept] = useState(keeping);
  const view = useDataset(site, id, { outside: copy ?? undefined });
  const ready = view.state === 'ready' ? view : null;
  const checkedAt = ready?.checkedAt ?? null;

  useEffect(() => {
    if (ready && checkedAt !== null && checkedAt !== copy?.checkedAt)
      void keepCopy(client, site, ready, checkedAt).then(setKept);
    // A confirmation is kept once; the data is the one it confirmed.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [checkedAt]);

  const failing = ready?.failing?.reason;
  useEffect(() => {
    if (failing) void noteLook(site, id, Date.now());
  }, [site, id, failing]);

  const search = useSearch();
  if (view.state === 'loading') return <ScreenMessage search={search} title={words.t('frame.loading')} />;
  if (view.state === 'failed') return <Nothing search={search} reason={view.failing.reason} />;
  const line = {
    confirmedAt: view.checkedAt,
    asking: view.trying,
    fault: view.failing && LINE_FAULTS[view.failing.reason.kind],
    fromCopy: view.checkedAt === copy?.checkedAt,
    keeping: kept,
    hasNewBuild: () => newBuildIsThere(location.href),
    ask: (afresh: boolean) => (afresh ? view.tryAfresh() : view.tryNow()),
    reload: () => void reloadOnceThere(),
  };
  return <Planned dataset={wholeDataset(view.dataset)} line={line} site={site} />;
}

/** A screen that has never had figures: what is wrong for the room, and which address for the crew. */
function Nothing({ search, reason }: { search: string; reason: EndpointFailure }) {
  const { t } = useWords();
  const status = reason.status === null ? '' : `${reason.status} `;
  return (
    <ScreenMessage
      search={search}
      title={t('screen.withheld')}
      lines={[
        t('screen.fault', { fault: LINE_FAULTS[reason.kind] }),
        t('screen.neverConfirmed'),
        t('screen.tryingAgain'),
      ]}
      crew={`${status}${reason.address}`}
    />
  );
}

/** The plan of a screen stands in its address, or in a file that its address names; the address has the last word. */
function Planned({ site, dataset, line }: Pick<ScreenProps, 'dataset' | 'line'> & { site: string }) {
  const { t } = useWords();
  const search = useSearch();
  const own = new URLSearchParams(search);
  const address = own.get('list');
  const { data: list } = useQuery(sceneListQuery(site, address));
  if (list === undefined) return <ScreenMessage search={search} title={t('frame.loading')} />;
  const plan = new URLSearchParams({ ...list, ...Object.fromEntries(own) }).toString();
  return (
    <BriefingScreen dataset={dataset} line={line} search={plan} unreadList={list === null ? address : null} />
  );
}
