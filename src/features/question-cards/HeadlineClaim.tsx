import { Amount } from '../../claims/Amount.tsx';
import { FigureTime } from '../../claims/FigureTime.tsx';
import { SourceLine } from '../../claims/SourceLine.tsx';
import { useDescription } from '../../claims/use-description.ts';
import { Shape } from '../../design/Shape.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { Claim } from '../../statistics/answers.ts';
import styles from './QuestionCard.module.css';

/** The claim that leads: the number with its qualifier, who said it, where it was read, of when, and in which words. */
export function HeadlineClaim({ claim: { figure, pastAgeLimit } }: { claim: Claim }) {
  const words = useWords();
  const { speaker, age } = useDescription(figure);
  return (
    <div data-figure={figure.id}>
      <p className={styles.amount}>
        <Amount figure={figure} size="card" />
      </p>
      <p className={styles.by}>
        <Shape kind={figure.originator.kind} hollow={pastAgeLimit} inText />
        <b>{speaker}</b> · <SourceLine figure={figure} publishedSaid />
        <br />
        <span className={styles.when}>
          <FigureTime figure={figure} startSaid />
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
    </div>
  );
}
