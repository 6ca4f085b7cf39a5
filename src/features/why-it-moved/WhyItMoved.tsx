import { useMemo } from 'react';
import { Bounded, MOST_HEAVY } from '../../claims/Bounded.tsx';
import { Fold } from '../../design/Fold.tsx';
import { Shape } from '../../design/Shape.tsx';
import type { Question } from '../../domain/question.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import type { Move } from '../../statistics/decomposition/moves.ts';
import { MoveRow } from './MoveRow.tsx';
import styles from './WhyItMoved.module.css';
import { readingNotes, whyItMoved } from './why-it-moved-model.ts';

/** So many of the newest changes stand open. */
const MOST_OPEN = 3;

/** Every change in the leading scope of a question, speaker by speaker, and what it is made of (R26). */
export function WhyItMoved({ view, question }: { view: AsOfView; question: Question }) {
  const words = useWords();
  const speakers = useMemo(() => whyItMoved(view, question, words), [view, question, words]);
  const list = (moves: readonly Move[]) => (
    <ul className={styles.moves}>
      {moves.map((move) => (
        <MoveRow key={move.later.id} move={move} view={view} />
      ))}
    </ul>
  );
  if (speakers.length === 0) return null;
  return (
    <Fold id="why-it-moved" title={words.t('moves.title')}>
      {[words.t('moves.note'), ...readingNotes(speakers, question, words)].map((note) => (
        <p key={note} className={styles.reading}>
          {note}
        </p>
      ))}
      <Bounded items={speakers} most={MOST_HEAVY}>
        {(those) =>
          those.map(({ key, originator, heading, moves }) => (
            <section key={key} className={styles.speaker}>
              <h3>
                <Shape kind={originator.kind} /> {heading}
              </h3>
              <Bounded
                items={moves}
                folded={{ open: MOST_OPEN, summary: (count) => words.t('moves.earlier', { count }) }}
              >
                {list}
              </Bounded>
            </section>
          ))
        }
      </Bounded>
    </Fold>
  );
}
