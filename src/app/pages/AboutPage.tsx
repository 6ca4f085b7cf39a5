import { PageTitle } from '../../features/page-frame/PageTitle.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { PageProps } from '../pages.ts';
import { pageTitle } from '../page-title.ts';

export function AboutPage({ dataset, route }: PageProps) {
  const words = useWords();
  return (
    <PageTitle
      crumbs={[{ label: dataset.title, route: { page: 'desk' } }]}
      title={pageTitle(route, dataset, words)}
    />
  );
}
