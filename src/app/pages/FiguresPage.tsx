import { FiguresTable } from '../../features/figures-table/FiguresTable.tsx';
import { PageTitle } from '../../features/page-frame/PageTitle.tsx';
import { UndatedFigures } from '../../features/undated/UndatedFigures.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { PanelFault } from '../faults/PanelFault.tsx';
import type { PageProps } from '../pages.ts';
import { pageTitle } from '../page-title.ts';

/** Every figure known on the day in one table; those that no source dates are listed apart. */
export function FiguresPage({ dataset, view, route }: PageProps) {
  const words = useWords();
  const title = pageTitle(route, view, words);
  return (
    <>
      <PageTitle
        crumbs={[{ label: dataset.title, route: { page: 'desk' } }]}
        title={title}
        note={words.t('figures.note')}
      />
      <PanelFault title={title}>
        <FiguresTable view={view} />
      </PanelFault>
      <UndatedFigures view={view} />
    </>
  );
}
