import { Amount } from '../../../claims/Amount.tsx';
import { FigureTime } from '../../../claims/FigureTime.tsx';
import { useDescription } from '../../../claims/view-context.tsx';
import { Shape } from '../../../design/Shape.tsx';
import type { Claim } from '../../../statistics/answers.ts';
import styles from '../Scenes.module.css';
import { WallMarks } from '../WallMarks.tsx';

interface LineEndProps {
  claim: Claim;
  /** What is counted, in the plural. */
  counted: string;
}

/** The newest figure at the end of its line: the number with its qualifier, who says so, of when, how old. */
export function LineEnd({ claim, counted }: LineEndProps) {
  const { figure, pastAgeLimit } = claim;
  const { speaker, age } = useDescription(figure);
  return (
    <div data-figure={figure.id} className={styles.end}>
      <p className={styles.endNumber}>
        <Amount figure={figure} size="screen" /> <span className={styles.noun}>{counted}</span>
      </p>
      <p className={`${styles.key} ${styles.quiet}`}>
        <Shape kind={figure.originator.kind} hollow={pastAgeLimit} />
        <b>{speaker}</b>
        <WallMarks figure={figure} />
        {', '}
        <FigureTime figure={figure} brief startSaid />
        <span className={styles.age} data-optional="4">{`, ${age}`}</span>
      </p>
    </div>
  );
}
