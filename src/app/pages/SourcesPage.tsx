import { useMemo } from 'react';
import { SourceRegisterPanel } from '../../features/source-register/SourceRegisterPanel.tsx';
import { kindLabel } from '../../features/source-sheet/source-kind.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { sourceRegister } from '../../statistics/source-register.ts';
import type { FramedPage, PageProps } from '../page.ts';

/** Every document that was public by the day, and what it gave by then. */
export const sourcesPage: FramedPage = {
  kind: 'framed',
  title: ({ words }) => words.t('frame.page.sources'),
  note: ({ view, words }) =>
    words.t('sources.register.note', { ...sourceRegister(view).counts, day: words.date(view.day) }),
  Content,
};

function Content({ view }: PageProps) {
  const words = useWords();
  const register = useMemo(() => sourceRegister(view), [view]);
  return <SourceRegisterPanel register={register} kindLabel={(kind) => kindLabel(kind, words)} />;
}
