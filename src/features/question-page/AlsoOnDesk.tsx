import { useLinks } from '../../addresses/links.tsx';
import { FigureLine } from '../../claims/FigureLine.tsx';
import { Panel } from '../../design/Panel.tsx';
import type { Question } from '../../domain/question.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { type Answer, answer } from '../../statistics/answers.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { askedBeside } from '../../statistics/asked.ts';
import styles from './AlsoOnDesk.module.css';

/** The questions of the same topic that stand nearest on the desk, with what leads each. */
export function AlsoOnDesk({ view, question }: { view: AsOfView; question: Question }) {
  const words = useWords();
  const others = askedBeside(view, question);
  if (others.length === 0) return null;
  return (
    <Panel title={words.t('question.also')}>
      <Others answers={others.map((other) => answer(view, other))} />
    </Panel>
  );
}

function Others({ answers }: { answers: readonly Answer[] }) {
  const words = useWords();
  const links = useLinks();
  return (
    <ul className={styles.others}>
      {answers.map(({ question, title, headline }) => (
        <li key={question.id}>
          <a href={links.to({ page: 'question', id: question.id })}>{title}</a>
          {headline ? (
            <FigureLine figure={headline.claim.figure} />
          ) : (
            <span className={styles.none}>{words.t('question.alsoNone')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
