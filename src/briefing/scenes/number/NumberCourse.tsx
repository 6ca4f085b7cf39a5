import { useMemo } from 'react';
import { WallChart } from '../../../charts/WallChart.tsx';
import type { Question } from '../../../domain/question.ts';
import { useWords } from '../../../i18n/words-context.tsx';
import type { Claim } from '../../../statistics/answers.ts';
import type { AsOfView } from '../../../statistics/as-of.ts';
import { wallModel, wallNotes } from '../chart/wall-model.ts';
import styles from '../Scenes.module.css';

interface NumberCourseProps {
  view: AsOfView;
  question: Question;
  claim: Claim;
  /** One whose words stand on the same wall whatever gives way: its mark is drawn as well. */
  other: Claim | null;
  /** The least size of text, in CSS pixels. */
  textSize: number;
}

/** How the number came about, below it on an upright wall: the course of its own speaker; nothing where there is none. */
export function NumberCourse({ view, question, claim, other, textSize }: NumberCourseProps) {
  const words = useWords();
  const model = useMemo(
    () => wallModel(view, question, other ? [claim, other] : [claim], words)?.model,
    [view, question, claim, other, words],
  );
  if (!model) return null;
  const notes = wallNotes(model, [claim], words);
  return (
    <>
      <div className={styles.chart}>
        <WallChart model={model} alone={model} textSize={textSize} ends={[]} missing={null} />
      </div>
      {notes.length > 0 && <p className={styles.quiet}>{notes.join(' ')}</p>}
    </>
  );
}
