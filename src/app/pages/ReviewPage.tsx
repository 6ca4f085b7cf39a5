import { useMemo } from 'react';
import { PageTitle } from '../../features/page-frame/PageTitle.tsx';
import { ClearedFlags, OpenFlags } from '../../features/review/Flags.tsx';
import { LedgerIntegrity } from '../../features/review/LedgerIntegrity.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { reviewed } from '../../statistics/suspicions/reviewed.ts';
import { PanelFault } from '../faults/PanelFault.tsx';
import type { PageProps } from '../pages.ts';
import { pageTitle } from '../page-title.ts';
import styles from './ReviewPage.module.css';

/** What a person should look at again in the ledger, what somebody has, and what is in doubt (R37). */
export function ReviewPage({ dataset, view, route }: PageProps) {
  const words = useWords();
  const { open, cleared } = useMemo(() => reviewed(view), [view]);
  const title = pageTitle(route, view, words);
  return (
    <div className={styles.page}>
      <PageTitle
        crumbs={[{ label: dataset.title, route: { page: 'desk' } }]}
        title={title}
        note={words.t('review.note', { day: words.date(view.day) })}
      />
      <PanelFault title={title}>
        <OpenFlags open={open} view={view} />
        <ClearedFlags cleared={cleared} view={view} />
        <LedgerIntegrity view={view} />
      </PanelFault>
    </div>
  );
}
