import { Fragment, type ReactNode } from 'react';
import { useLinks } from '../../addresses/links.tsx';
import { Bounded } from '../../claims/Bounded.tsx';
import { TOPICS } from '../../domain/measure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Answer } from '../../statistics/answers.ts';
import surface from '../../design/Surface.module.css';
import styles from './QuestionTopics.module.css';

/** Rows of a topic that are drawn to begin with. */
const MOST_ROWS = 20;

interface QuestionTopicsProps {
  answers: readonly Answer[];
  row: (answer: Answer) => ReactNode;
}

/** Questions by topic, a row each: what is current, what is past its age limit, and what no figure answers (R27). */
export function QuestionTopics({ answers, row }: QuestionTopicsProps) {
  const words = useWords();
  const links = useLinks();
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
            <Bounded
              items={[...current, ...old, ...asked.filter(({ headline }) => !headline)]}
              most={MOST_ROWS}
              all={<a href={links.to({ page: 'search' })}>{words.t('desk.more.all')}</a>}
            >
              {(some) =>
                some.map((answer) => (
                  <Fragment key={answer.question.id}>
                    {answer === old[0] && <p>{words.t('desk.pastAge')}</p>}
                    {row(answer)}
                  </Fragment>
                ))
              }
            </Bounded>
          </section>
        );
      })}
    </div>
  );
}
