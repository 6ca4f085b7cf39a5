import { useLinks } from '../../addresses/links.tsx';
import { Bounded, MOST_HEAVY } from '../../claims/Bounded.tsx';
import { FigureLine } from '../../claims/FigureLine.tsx';
import type { CrisisEvent } from '../../domain/event.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { answeredBy } from '../../statistics/answered.ts';
import { type NearFigure, spanAround } from '../../statistics/around-event.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { titleOn } from '../../statistics/question-title.ts';
import styles from './EventTimeline.module.css';

interface FiguresNearProps {
  event: CrisisEvent;
  near: readonly NearFigure[];
  view: AsOfView;
}

/** The figures near an event in time and place, to be opened; they are near it, and nothing more is said. */
export function FiguresNear({ event, near, view }: FiguresNearProps) {
  const words = useWords();
  const links = useLinks();
  if (near.length === 0) return <small>{words.t('events.noFigures')}</small>;
  const { from, to } = spanAround(event);
  return (
    <details className={styles.near}>
      <summary data-on-paper={words.t('events.onPaper')}>
        {words.t('events.figures', { count: near.length })}
      </summary>
      <Bounded items={near} most={MOST_HEAVY}>
        {(some) => (
          <ul>
            {some.map(({ figure, days }) => {
              const question = answeredBy(view.dataset, figure)?.question;
              return (
                <li key={figure.id}>
                  <FigureLine figure={figure} />
                  <small>
                    {words.t('events.apart', { days })}
                    {question && (
                      <>
                        {' · '}
                        <a href={links.to({ page: 'question', id: question.id })}>
                          {titleOn(view, question)}
                        </a>
                      </>
                    )}
                  </small>
                </li>
              );
            })}
          </ul>
        )}
      </Bounded>
      <a href={links.to({ page: 'figures' }, { from, to })}>{words.t('events.allFigures')}</a>
    </details>
  );
}
