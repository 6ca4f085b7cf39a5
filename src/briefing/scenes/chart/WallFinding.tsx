import { FindingTitle } from '../../../charts/FindingTitle.tsx';
import type { SaidFinding } from '../../../charts/questions/finding-text.ts';
import { useDescription } from '../../../claims/use-description.ts';
import type { Figure } from '../../../domain/figure.ts';
import { keptTogether } from '../../../i18n/kept-together.ts';
import { useWords } from '../../../i18n/words-context.tsx';
import styles from '../Scenes.module.css';
import { WallMarks } from '../WallMarks.tsx';

/** A finding as the headline of a wall, with what is the matter with each figure and with its day. */
export function WallFinding({ finding }: { finding: SaidFinding }) {
  return <FindingTitle finding={finding} size="screen" behind={(figure) => <Doubts figure={figure} />} />;
}

function Doubts({ figure }: { figure: Figure }) {
  const words = useWords();
  const { whenInferred } = useDescription(figure);
  return (
    <span className={styles.doubt}>
      {whenInferred && ` ${keptTogether(words.t('claims.dateInferred'))}`}
      <WallMarks figure={figure} />
    </span>
  );
}
