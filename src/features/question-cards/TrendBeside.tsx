import { FindingTitle } from '../../charts/FindingTitle.tsx';
import { sayFinding } from '../../charts/questions/finding-text.ts';
import { InferredSign } from '../../claims/DayInferred.tsx';
import { useView } from '../../claims/view-context.tsx';
import { WayIcon } from '../../claims/WayIcon.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { OtherTrend } from '../../statistics/trend.ts';
import styles from './QuestionCard.module.css';

/** Which way another count of the question went, with what it counts where that is not what leads. */
export function TrendBeside({ trend: { scope, finding }, named }: { trend: OtherTrend; named: boolean }) {
  const words = useWords();
  return (
    <p className={styles.beside}>
      <WayIcon way={finding.direction} />
      {named && `${scope.heading}: `}
      <FindingTitle finding={sayFinding(finding, useView(), words)} behind={InferredSign} />
    </p>
  );
}
