import { Amount } from '../../claims/Amount.tsx';
import { FigureMarks } from '../../claims/FigureMarks.tsx';
import { useDescription } from '../../claims/view-context.tsx';
import { WhenAndSource } from '../../claims/WhenAndSource.tsx';
import { Shape } from '../../design/Shape.tsx';
import type { Figure } from '../../domain/figure.ts';
import text from '../../design/Text.module.css';
import styles from './SideBySide.module.css';

interface SideHeadProps {
  figure: Figure;
  /** Past its age limit. */
  hollow: boolean;
  /** Who or where, whichever the courses are told apart by. */
  title: string;
}

/** The newest figure of a course with all that travels with it. */
export function SideHead({ figure, hollow, title }: SideHeadProps) {
  const { speaker, age } = useDescription(figure);
  return (
    <div data-figure={figure.id}>
      <h3>
        <Shape kind={figure.originator.kind} hollow={hollow} inText /> {title}
      </h3>
      <p className={styles.amount}>
        <Amount figure={figure} /> <FigureMarks figure={figure} />
      </p>
      <p className={text.quiet}>
        {title !== speaker && `${speaker}, `}
        <WhenAndSource figure={figure} />
        {`, ${age}`}
      </p>
    </div>
  );
}
