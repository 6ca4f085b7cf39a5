import { Suspense } from 'react';
import { useLinks } from '../../addresses/links.tsx';
import { PageTitle } from '../../features/page-frame/PageTitle.tsx';
import { SearchField } from '../../features/search/SearchField.tsx';
import { SearchIndex, SearchResults } from '../../features/search/SearchResults.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { PanelFault } from '../faults/PanelFault.tsx';
import type { PageProps } from '../pages.ts';
import { pageTitle } from '../page-title.ts';

/** What fits the address's `q` on the day; without one, everything that can be found. */
export function SearchPage({ dataset, view, route }: PageProps) {
  const words = useWords();
  const query = useLinks().parameter('q')?.trim() ?? '';
  const title = pageTitle(route, view, words);
  return (
    <>
      <PageTitle
        crumbs={[{ label: dataset.title, route: { page: 'desk' } }]}
        title={title}
        note={words.t('search.note', { day: words.date(view.day) })}
      />
      <SearchField />
      <PanelFault title={title}>
        {query === '' ? (
          <SearchIndex view={view} />
        ) : (
          <Suspense fallback={<p role="status">{words.t('frame.loading')}</p>}>
            <SearchResults view={view} query={query} />
          </Suspense>
        )}
      </PanelFault>
    </>
  );
}
