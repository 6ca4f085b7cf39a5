import { Fragment } from 'react';
import { Chip } from '../design/Chip.tsx';
import type { Figure } from '../domain/figure.ts';
import { useWords } from '../i18n/words-context.tsx';
import { MARKS } from './marks.ts';
import { useDescription } from './use-description.ts';

interface FigureMarksProps {
  figure: Figure;
  /** The words around it say that it is disputed. */
  disputeSaid?: boolean;
}

/** What must be known of a figure before relying on it, each behind a space, with a glyph and a word (R22, R31); nothing for one that stands. */
export function FigureMarks({ figure, disputeSaid = false }: FigureMarksProps) {
  const words = useWords();
  const { marks } = useDescription(figure);
  return marks
    .filter((mark) => !(disputeSaid && mark === 'disputed'))
    .map((mark) => (
      <Fragment key={mark}>
        {' '}
        <Chip {...MARKS[mark]} label={words.t(`claims.mark.${mark}`)} />
      </Fragment>
    ));
}
