import { FindingTitle } from '../../../charts/FindingTitle.tsx';
import type { SaidFinding } from '../../../charts/questions/finding-text.ts';
import { InferredSign } from '../../../claims/DayInferred.tsx';
import type { Figure } from '../../../domain/figure.ts';
import styles from '../Scenes.module.css';
import { WallMarks } from '../WallMarks.tsx';

/** A finding as the headline of a wall, with what is the matter with each figure and with its day. */
export function WallFinding({ finding }: { finding: SaidFinding }) {
  return <FindingTitle finding={finding} size="screen" behind={Doubts} />;
}

function Doubts({ figure }: { figure: Figure }) {
  return (
    <span className={styles.doubt}>
      <InferredSign figure={figure} />
      <WallMarks figure={figure} />
    </span>
  );
}
