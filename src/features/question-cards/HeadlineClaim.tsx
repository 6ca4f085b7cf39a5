import { Amount } from '../../claims/Amount.tsx';
import { FigureTime } from '../../claims/FigureTime.tsx';
import { SourceLine } from '../../claims/SourceLine.tsx';
import { useDescription } from '../../claims/view-context.tsx';
import { Shape } from '../../design/Shape.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { Claim } from '../../statistics/answers.ts';
import styles from './QuestionCard.module.css';

/** The claim that leads: the number with its qualifier, who said it in which words, of when, and where it was read. */
export function HeadlineClaim({ claim: { figure, originator, pastAgeLimit } }: { claim: Claim }) {
  const words = useWords();
  const { speaker, age } = useDescription(figure);
  return (
    <div data-figure={figure.id}>
      <p className={styles.amount}>
        <Amount figure={figure} size="card" />
      </p>
      <p className={styles.by}>
        <Shape kind={originator.kind} hollow={pastAgeLimit} inText />
        <b>{speaker}</b>
        <br />
        <span className={styles.when}>
          <FigureTime figure={figure} />
          {`, ${age}`}
          {pastAgeLimit && <span className="vh"> {words.t('desk.legend.past')}</span>}
          {figure.readFromWords && (
            <>
              {': '}
              <q>{figure.wording}</q>
            </>
          )}
        </span>
      </p>
      <p className={styles.source}>
        <SourceLine figure={figure} />
      </p>
    </div>
  );
}
