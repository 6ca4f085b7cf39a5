import { Fragment, type ReactNode, useMemo } from 'react';
import { useLinks } from '../../addresses/links.tsx';
import { Bounded } from '../../claims/Bounded.tsx';
import { InTurn } from '../../claims/InTurn.tsx';
import { usePageState } from '../../claims/page-state.tsx';
import { useView } from '../../claims/view-context.tsx';
import { TOPICS, type Topic } from '../../domain/measure.ts';
import type { Question } from '../../domain/question.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { type Answer, answerOn } from '../../statistics/answers.ts';
import surface from '../../design/Surface.module.css';
import styles from './QuestionTopics.module.css';

/** Rows of a topic that are drawn to begin with. */
const MOST_ROWS = 20;

interface QuestionTopicsProps {
  questions: readonly Question[];
  row: (answer: Answer) => ReactNode;
}

/** Questions by topic, a row each: what is current, what is past its age limit, and what no figure answers (R27). */
export function QuestionTopics({ questions, row }: QuestionTopicsProps) {
  const state = usePageState(
    useMemo(
      () =>
        TOPICS.map((topic) => ({
          topic,
          questions: questions.filter((question) => question.topic === topic),
        }))
          .filter((each) => each.questions.length > 0)
          .map((each) => <TopicRows key={each.topic} {...each} row={row} />),
      [questions, row],
    ),
  );
  return (
    <div className={`${surface.surface} ${styles.topics}`}>
      <InTurn state={state} />
    </div>
  );
}

function TopicRows({ topic, questions, row }: QuestionTopicsProps & { topic: Topic }) {
  const words = useWords();
  const links = useLinks();
  const asked = questions.map(answerOn(useView()));
  const isOld = ({ headline }: Answer) => headline?.claim.pastAgeLimit === true;
  const old = asked.filter(isOld);
  const current = asked.filter((answer) => answer.headline && !isOld(answer));
  return (
    <>
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
    </>
  );
}
