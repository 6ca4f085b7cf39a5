import { PageTitle } from '../../features/page-frame/PageTitle.tsx';
import { NearestPages } from '../../features/search/NearestPages.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { PageProps } from '../pages.ts';

/** Names what an address asked for that is not there, and what it may have meant, on the day that is read. */
export function MissingPage({ dataset, view, route }: PageProps) {
  const { t } = useWords();
  const asked = route.page === 'missing' ? route.asked : '';
  return (
    <>
      <PageTitle
        crumbs={[{ label: dataset.title, route: { page: 'desk' } }]}
        title={t('frame.missing', { asked })}
        note={t('frame.missing.why')}
      />
      <NearestPages view={view} asked={asked} />
    </>
  );
}
