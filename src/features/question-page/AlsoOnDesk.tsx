import { useLinks } from '../../addresses/links.tsx';
import { FigureLine } from '../../claims/FigureLine.tsx';
import { Bounded } from '../../claims/Bounded.tsx';
import { Panel } from '../../design/Panel.tsx';
import type { Question } from '../../domain/question.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { type Answer, answer } from '../../statistics/answers.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import styles from './AlsoOnDesk.module.css';

/** Neighbours shown open. */
const SHOWN = 3;

/** The other questions of the same topic, the nearest on the desk first, with what leads each. */
export function AlsoOnDesk({ view, question }: { view: AsOfView; question: Question }) {
  const words = useWords();
  const others = [...view.dataset.questions.values()]
    .filter(({ id, topic }) => topic === question.topic && id !== question.id)
    .sort((a, b) => Math.abs(a.order - question.order) - Math.abs(b.order - question.order))
    .map((other) => answer(view, other));
  if (others.length === 0) return null;
  return (
    <Panel title={words.t('question.also')}>
      <Bounded
        items={others}
        folded={{ open: SHOWN, summary: (count) => words.t('question.alsoMore', { count }) }}
      >
        {(some) => <Others answers={some} />}
      </Bounded>
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
