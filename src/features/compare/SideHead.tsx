import { Amount } from '../../claims/Amount.tsx';
import { FigureMarks } from '../../claims/FigureMarks.tsx';
import { useDescription } from '../../claims/use-description.ts';
import { WhenAndSource } from '../../claims/WhenAndSource.tsx';
import { Shape } from '../../design/Shape.tsx';
import type { Figure } from '../../domain/figure.ts';
import type { Side } from '../../statistics/comparable.ts';
import text from '../../design/Text.module.css';
import styles from './SidePanels.module.css';

interface SideHeadProps {
  side: Side;
  /** Figures past their age limit. */
  aged: ReadonlySet<Figure>;
  /** Who or where, whichever the sides are told apart by. */
  title: string;
}

/** The newest figure of a side with all that travels with it. */
export function SideHead({ side, aged, title }: SideHeadProps) {
  const figure = side.newest;
  const { speaker, age } = useDescription(figure);
  return (
    <div data-figure={figure.id}>
      <h3>
        <Shape kind={figure.originator.kind} hollow={aged.has(figure)} inText /> {title}
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
