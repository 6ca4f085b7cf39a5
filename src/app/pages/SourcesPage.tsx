import { useMemo } from 'react';
import { PageTitle } from '../../features/page-frame/PageTitle.tsx';
import { SourceRegisterPanel } from '../../features/source-register/SourceRegisterPanel.tsx';
import { kindLabel } from '../../features/source-sheet/source-kind.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { sourceRegister } from '../../statistics/source-register.ts';
import type { PageProps } from '../pages.ts';
import { pageTitle } from '../page-title.ts';

/** Every document that was public by the day, and what it gave by then. */
export function SourcesPage({ dataset, view, route }: PageProps) {
  const words = useWords();
  const register = useMemo(() => sourceRegister(view), [view]);
  return (
    <>
      <PageTitle
        crumbs={[{ label: dataset.title, route: { page: 'desk' } }]}
        title={pageTitle(route, view, words)}
        note={words.t('sources.register.note', {
          ...register.counts,
          day: words.date(view.day),
        })}
      />
      <SourceRegisterPanel register={register} kindLabel={(kind) => kindLabel(kind, words)} />
    </>
  );
}
