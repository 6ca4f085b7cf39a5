import { About } from '../../features/about/About.tsx';
import { PageTitle } from '../../features/page-frame/PageTitle.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { pageTitle } from '../page-title.ts';
import type { PageProps } from '../pages.ts';

/** The method behind every page, for whoever must trust it. */
export function AboutPage({ dataset, view, route }: PageProps) {
  const words = useWords();
  return (
    <>
      <PageTitle
        crumbs={[{ label: dataset.title, route: { page: 'desk' } }]}
        title={pageTitle(route, view, words)}
        note={words.t('about.note')}
      />
      <About view={view} />
    </>
  );
}
