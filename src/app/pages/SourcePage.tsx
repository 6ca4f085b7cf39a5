import { useMemo } from 'react';
import { PageTitle } from '../../features/page-frame/PageTitle.tsx';
import { NearestPages } from '../../features/search/NearestPages.tsx';
import { SheetRows } from '../../features/source-sheet/SheetRows.tsx';
import { SourceFacts } from '../../features/source-sheet/SourceFacts.tsx';
import { SourceUsesPanel } from '../../features/source-sheet/SourceUsesPanel.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { sourceSheet } from '../../statistics/source-sheet.ts';
import type { PageProps } from '../pages.ts';
import { pageTitle } from '../page-title.ts';

/** One document as a fact sheet: each of its figures against what others had said by the day it was published. */
export function SourcePage({ dataset, view, route }: PageProps) {
  const words = useWords();
  const source = route.page === 'source' ? dataset.sources.get(route.id) : undefined;
  const crumbs = [
    { label: dataset.title, route: { page: 'desk' } as const },
    { label: words.t('sources.crumb'), route: { page: 'sources' } as const },
  ];
  const sheet = useMemo(() => (source ? sourceSheet(view, source) : null), [view, source]);
  if (!source || !sheet) {
    return (
      <>
        <PageTitle
          crumbs={crumbs}
          title={pageTitle(route, view, words)}
          note={words.t('frame.missing.why')}
        />
        <NearestPages view={view} asked={route.page === 'source' ? route.id : ''} />
      </>
    );
  }
  if (sheet.known === 'not-yet') {
    return (
      <PageTitle
        crumbs={crumbs}
        title={pageTitle(route, view, words)}
        note={words.t('sources.notYetWhy', { day: words.date(view.day) })}
      />
    );
  }
  return (
    <>
      <PageTitle crumbs={crumbs} title={pageTitle(route, view, words)} />
      <SourceFacts sheet={sheet} day={view.day} />
      {sheet.rows.length > 0 && <SheetRows rows={sheet.rows} view={view} />}
      {sheet.known === 'known' && (
        <SourceUsesPanel source={source} view={view} hasFigures={sheet.rows.length > 0} />
      )}
    </>
  );
}
