import type { ReactNode } from 'react';
import { TOPICS } from '../../domain/measure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Answer } from '../../statistics/answers.ts';
import surface from '../../design/Surface.module.css';
import styles from './QuestionTopics.module.css';

interface QuestionTopicsProps {
  answers: readonly Answer[];
  row: (answer: Answer) => ReactNode;
}

/** Questions by topic, a row each: what is current, what is past its age limit, and what no figure answers (R27). */
export function QuestionTopics({ answers, row }: QuestionTopicsProps) {
  const words = useWords();
  return (
    <div className={`${surface.surface} ${styles.topics}`}>
      {TOPICS.map((topic) => {
        const asked = answers.filter(({ question }) => question.topic === topic);
        if (asked.length === 0) return null;
        const isOld = ({ headline }: Answer) => headline?.claim.pastAgeLimit === true;
        const old = asked.filter(isOld);
        const current = asked.filter((answer) => answer.headline && !isOld(answer));
        return (
          <section key={topic}>
            <h3>{words.t(`claims.topic.${topic}`)}</h3>
            {current.map(row)}
            {old.length > 0 && <p>{words.t('desk.pastAge')}</p>}
            {old.map(row)}
            {asked.filter(({ headline }) => !headline).map(row)}
          </section>
        );
      })}
    </div>
  );
}
