import { useMemo } from 'react';
import { ClearedFlags, OpenFlags } from '../../features/review/Flags.tsx';
import { LedgerIntegrity } from '../../features/review/LedgerIntegrity.tsx';
import { reviewed } from '../../statistics/suspicions/reviewed.ts';
import type { FramedPage, PageProps } from '../page.ts';
import styles from './ReviewPage.module.css';

/** What a person should look at again in the ledger, what somebody has, and what is in doubt (R37). */
export const reviewPage: FramedPage = {
  kind: 'framed',
  title: ({ words }) => words.t('frame.page.review'),
  note: ({ view, words }) => words.t('review.note', { day: words.date(view.day) }),
  Content,
};

function Content({ view }: PageProps) {
  const { open, cleared } = useMemo(() => reviewed(view), [view]);
  return (
    <div className={styles.page}>
      <OpenFlags open={open} view={view} />
      <ClearedFlags cleared={cleared} view={view} />
      <LedgerIntegrity view={view} />
    </div>
  );
}
