import { useWords } from '../i18n/words-context.tsx';
import { Clocks } from './Clocks.tsx';
import { DeskPage } from './DeskPage.tsx';
import { FaultScreen } from './faults/FaultScreen.tsx';
import { RefreshNotice } from './faults/RefreshNotice.tsx';
import { MessagePage } from './MessagePage.tsx';
import { useDataset } from './use-dataset.ts';

/** Nothing behind this sees data that is not there or did not pass: it waits, says what failed, or opens the desk. */
export function DatasetGate({ site, id }: { site: string; id: string }) {
  const words = useWords();
  const view = useDataset(site, id);
  switch (view.state) {
    case 'loading':
      return <MessagePage title={words.t('desk.loading')} busy />;
    case 'failed':
      return <FaultScreen failure={view.failure} trying={view.trying} onTryAgain={view.tryNow} />;
    case 'ready': {
      const { dataset, failing, checkedAt, trying, tryNow } = view;
      const notice = failing && (
        <RefreshNotice failing={failing} checkedAt={checkedAt} trying={trying} onTryNow={tryNow} />
      );
      return <DeskPage dataset={dataset} notice={notice} clocks={<Clocks checkedAt={checkedAt} />} />;
    }
  }
}
