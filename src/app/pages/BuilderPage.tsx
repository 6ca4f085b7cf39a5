import { ScreenBuilder } from '../../briefing/builder/ScreenBuilder.tsx';
import { PageTitle } from '../../features/page-frame/PageTitle.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { PageProps } from '../pages.ts';

/** Where the screens of newsrooms are put together. */
export function BuilderPage({ dataset, view }: PageProps) {
  const words = useWords();
  return (
    <>
      <PageTitle
        crumbs={[{ label: dataset.title, route: { page: 'desk' } }]}
        title={words.t('screen.builder')}
        note={words.t('screen.builder.note')}
      />
      <ScreenBuilder view={view} />
    </>
  );
}
