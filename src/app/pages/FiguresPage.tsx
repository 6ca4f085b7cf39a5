import { FiguresTable } from '../../features/figures-table/FiguresTable.tsx';
import { UndatedFigures } from '../../features/undated/UndatedFigures.tsx';
import type { FramedPage, PageProps } from '../page.ts';

/** Every figure known on the day in one table; those that no source dates are listed apart. */
export const figuresPage: FramedPage = {
  kind: 'framed',
  title: ({ words }) => words.t('frame.page.figures'),
  note: ({ words }) => words.t('figures.note'),
  Content,
};

function Content({ view }: PageProps) {
  return (
    <>
      <FiguresTable view={view} />
      <UndatedFigures view={view} />
    </>
  );
}
