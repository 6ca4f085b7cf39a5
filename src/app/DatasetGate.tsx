import type { Route } from '../addresses/route.ts';
import { useWords } from '../i18n/words-context.tsx';
import { Clocks } from './Clocks.tsx';
import { DatasetFrame } from './DatasetFrame.tsx';
import { NoFigures, NotRefreshed } from './faults/Failing.tsx';
import type { Later } from '../data-access/later.ts';
import { MessagePage } from './MessagePage.tsx';
import { PageWords } from './PageWords.tsx';
import { type LoadedPage, neededBy } from './pages.ts';
import { useDataset } from './use-dataset.ts';

interface DatasetGateProps {
  site: string;
  id: string;
  route: Route;
  page: Later<LoadedPage>;
}

/** Nothing behind this sees data that is not there or did not pass: it waits, says what failed, or opens the page. */
export function DatasetGate({ site, id, route, page }: DatasetGateProps) {
  return route.page === 'screen' ? (
    <PageWords page={page.there}>
      {({ page: wall }) => wall.kind === 'wall' && <wall.Gate site={site} id={id} />}
    </PageWords>
  ) : (
    <FramedGate site={site} id={id} route={route} page={page} />
  );
}

function FramedGate({ site, id, route, page }: DatasetGateProps) {
  const words = useWords();
  const view = useDataset(site, id, { needs: neededBy(route) });
  switch (view.state) {
    case 'loading':
      return <MessagePage title={words.t('frame.loading')} busy />;
    case 'failed':
      return <NoFigures failure={view.failing.reason} trying={view.trying} onTryAgain={view.tryNow} />;
    case 'ready': {
      const { dataset, failing, checkedAt, trying, tryNow } = view;
      const notice = failing && (
        <NotRefreshed failing={failing} checkedAt={checkedAt} trying={trying} onTryNow={tryNow} />
      );
      return (
        <DatasetFrame
          dataset={dataset}
          route={route}
          page={page}
          notice={notice}
          clocks={<Clocks checkedAt={checkedAt} />}
        />
      );
    }
  }
}
