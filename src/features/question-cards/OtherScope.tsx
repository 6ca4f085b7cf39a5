import { Amount } from '../../claims/Amount.tsx';
import { FigureTime } from '../../claims/FigureTime.tsx';
import { useView } from '../../claims/view-context.tsx';
import { useDescription } from '../../claims/use-description.ts';
import { marksOf } from '../../claims/marks.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Answer } from '../../statistics/answers.ts';
import styles from './QuestionCard.module.css';

/** A claim of another area, time or group, where there is one without a doubt: a sentence, never a mark on a scale that is not its own (R19). */
export function OtherScope({ answer: { groups } }: { answer: Answer }) {
  const view = useView();
  const [named] = groups.slice(1).flatMap(({ scope, claims }) => {
    const claim = claims.find(({ figure }) => marksOf(view, figure).length === 0);
    return claim ? { heading: scope.heading, figure: claim.figure } : [];
  });
  return named ? <Sentence {...named} /> : null;
}

function Sentence({ heading, figure }: { heading: string; figure: Figure }) {
  const { speaker } = useDescription(figure);
  return (
    <p className={styles.note} data-figure={figure.id}>
      {heading}: <Amount figure={figure} />, {speaker}, <FigureTime figure={figure} brief />
    </p>
  );
}
