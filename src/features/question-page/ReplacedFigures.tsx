import { useLinks } from '../../addresses/links.tsx';
import { Bounded, MOST_HEAVY } from '../../claims/Bounded.tsx';
import { FigureLine } from '../../claims/FigureLine.tsx';
import { Day } from '../../claims/Time.tsx';
import { Chip } from '../../design/Chip.tsx';
import { Panel } from '../../design/Panel.tsx';
import type { Question } from '../../domain/question.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import { replacedFigures } from '../../statistics/replaced.ts';
import rows from '../../design/Rows.module.css';
import styles from './ReplacedFigures.module.css';

/** Old figures beside what took their place, with the day and the reason; a correction is told apart (R23, R24). */
export function ReplacedFigures({ view, question }: { view: AsOfView; question: Question }) {
  const words = useWords();
  const links = useLinks();
  const replaced = replacedFigures(view, question);
  if (replaced.length === 0) return null;
  return (
    <Panel title={words.t('question.replaced')} note={words.t('question.replacedNote')}>
      <Bounded items={replaced} most={MOST_HEAVY}>
        {(some) => (
          <ul className={rows.ruled}>
            {some.map(({ day, old, by, why }) => (
              <li key={`${old.id} ${by.id}`}>
                <p className={styles.when}>
                  <a href={links.here({ asof: day })}>
                    <Day day={day} />
                  </a>
                  <Chip
                    tone={why.reason === 'correction' || why.reason === 'withdrawal' ? 'attention' : 'plain'}
                    icon="pencil"
                    label={words.t(`question.replaced.reason.${why.reason}`)}
                  />
                </p>
                <div className={styles.sides}>
                  <div className={styles.old}>
                    <b>{words.t('question.replaced.old')}</b> <FigureLine figure={old} />
                  </div>
                  <div>
                    <b>{words.t('question.replaced.new')}</b> <FigureLine figure={by} />
                  </div>
                </div>
                {why.note !== '' && <p className={styles.none}>{why.note}</p>}
              </li>
            ))}
          </ul>
        )}
      </Bounded>
    </Panel>
  );
}
