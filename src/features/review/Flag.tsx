import type { ReactNode } from 'react';
import { useLinks } from '../../addresses/links.tsx';
import { FigureLine } from '../../claims/FigureLine.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { answeredBy } from '../../statistics/answered.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import type { Suspicion } from '../../statistics/suspicions/suspicion.ts';
import { titleOn } from '../../statistics/question-title.ts';
import { evidenceText } from './evidence-text.ts';
import styles from './Review.module.css';

/** One suspicion: what was seen, the figures it is about, and what follows from it. */
export function Flag({
  suspicion,
  view,
  children,
}: {
  suspicion: Suspicion;
  view: AsOfView;
  children: ReactNode;
}) {
  const words = useWords();
  const links = useLinks();
  const [first] = suspicion.figures;
  const answered = answeredBy(view.dataset, first);
  return (
    <li className={styles.flag} data-suspicion={suspicion.id}>
      <div>
        <p className={styles.evidence}>{evidenceText(suspicion, view.day, words)}</p>
        {answered && (
          <p className={styles.question}>
            {words.t('review.answers')}{' '}
            <a href={links.to({ page: 'question', id: answered.question.id })}>
              {titleOn(view, answered.question)}
            </a>
          </p>
        )}
        {children}
      </div>
      <ul className={styles.figures}>
        {suspicion.figures.map((figure) => (
          <li key={figure.id}>
            <FigureLine figure={figure} />
          </li>
        ))}
      </ul>
    </li>
  );
}
