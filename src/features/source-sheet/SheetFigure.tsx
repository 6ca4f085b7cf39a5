import type { ReactNode } from 'react';
import { Amount } from '../../claims/Amount.tsx';
import { FigureMarks } from '../../claims/FigureMarks.tsx';
import { FigureTime } from '../../claims/FigureTime.tsx';
import { FigureTrack } from '../../claims/FigureTrack.tsx';
import { useDescription } from '../../claims/use-description.ts';
import { WhenAndSource } from '../../claims/WhenAndSource.tsx';
import { Shape } from '../../design/Shape.tsx';
import type { Figure } from '../../domain/figure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import styles from './Others.module.css';

interface SheetFigureProps {
  figure: Figure;
  /** Past its age limit on the day of the comparison. */
  hollow: boolean;
  /** Upper end of the scale; null when the figure may not stand on it. */
  max: number | null;
  /** The source's own row, on sunken ground; what must be known of the figure stands beside the list. */
  own?: boolean;
  /** How it stands to the source's figure. */
  children?: ReactNode;
}

/** A claim in a row: who, of when and read where; its place on the scale; its number. */
export function SheetFigure({ figure, hollow, max, own = false, children }: SheetFigureProps) {
  const words = useWords();
  const { originator, speaker } = useDescription(figure);
  return (
    <li className={own ? `${styles.row} ${styles.own}` : styles.row} data-figure={figure.id}>
      <p className={styles.who}>
        <Shape kind={originator.kind} hollow={hollow} inText />
        {own ? words.t('sources.thisSource') : speaker}
      </p>
      {max === null ? <span /> : <FigureTrack figure={figure} hollow={hollow} max={max} />}
      <span className={styles.value}>
        <Amount figure={figure} />
      </span>
      <p className={styles.meta}>
        {own ? (
          <FigureTime figure={figure} />
        ) : (
          <>
            <WhenAndSource figure={figure} /> <FigureMarks figure={figure} />
          </>
        )}
        {children}
      </p>
    </li>
  );
}
