import { Suspense } from 'react';
import { useLinks } from '../../addresses/links.tsx';
import { SearchField } from '../../features/search/SearchField.tsx';
import { SearchIndex, SearchResults } from '../../features/search/SearchResults.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { FramedPage, PageProps } from '../page.ts';
import { PanelFault } from '../faults/PanelFault.tsx';

/** What fits the address's `q` on the day; without one, everything that can be found. */
export const searchPage: FramedPage = {
  kind: 'framed',
  title: ({ words }) => words.t('frame.page.search'),
  note: ({ view, words }) => words.t('search.note', { day: words.date(view.day) }),
  Content,
};

function Content({ view }: PageProps) {
  const words = useWords();
  const query = useLinks().parameter('q')?.trim() ?? '';
  return (
    <>
      <SearchField />
      <PanelFault title={words.t('frame.page.search')}>
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
