import { useLinks } from '../../addresses/links.tsx';
import { Bounded, MOST_LIGHT } from '../../claims/Bounded.tsx';
import { useView } from '../../claims/view-context.tsx';
import { whyNoneText } from '../../claims/why-none-text.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Answer } from '../../statistics/answers.ts';
import text from '../../design/Text.module.css';
import surface from '../../design/Surface.module.css';
import styles from './LeftOut.module.css';

interface LeftOutProps {
  /** Questions that have figures of which a filter leaves none. */
  answers: readonly Answer[];
  /** How many questions have one. */
  others: number;
}

/** What a filter leaves without a figure, folded: a line each, which says that it is the filter and not the world. */
export function LeftOut({ answers, others }: LeftOutProps) {
  const words = useWords();
  const links = useLinks();
  const { title } = whyNoneText('left-out', useView(), words);
  return (
    <details className={`${surface.surface} ${styles.leftOut}`}>
      <summary>{words.t('desk.leftOut', { count: answers.length })}</summary>
      <Bounded items={answers} most={MOST_LIGHT}>
        {(some) => (
          <ul>
            {some.map(({ question, title: asked }) => (
              <li key={question.id}>
                <article data-question={question.id} aria-labelledby={`q-${question.id}`}>
                  <h3 id={`q-${question.id}`} className={text.voice}>
                    <a href={links.to({ page: 'question', id: question.id })}>{asked}</a>
                  </h3>
                  <p>{words.t('desk.noFigure.others', { none: title, count: others })}</p>
                </article>
              </li>
            ))}
          </ul>
        )}
      </Bounded>
    </details>
  );
}
