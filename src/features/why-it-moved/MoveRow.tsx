import { Amount } from '../../claims/Amount.tsx';
import { breakNote } from '../../claims/break-text.ts';
import { SourceLine } from '../../claims/SourceLine.tsx';
import { FigureMarks } from '../../claims/FigureMarks.tsx';
import { FigureTime } from '../../claims/FigureTime.tsx';
import { useDescription } from '../../claims/use-description.ts';
import type { Figure } from '../../domain/figure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import type { Move } from '../../statistics/decomposition/moves.ts';
import { MoveParts } from './MoveParts.tsx';
import styles from './WhyItMoved.module.css';
import { whyNotComparable } from './why-it-moved-model.ts';

/** One change: the two figures, then its parts; or why there is none, with both sides named (R25). */
export function MoveRow({ move: { earlier, later, how }, view }: { move: Move; view: AsOfView }) {
  const words = useWords();
  const broken = how.kind === 'none' && how.reason === 'break';
  return (
    <li>
      {earlier && <Side figure={earlier} label={words.t(broken ? 'moves.before' : 'moves.from')} />}
      <Side figure={later} label={words.t(broken ? 'moves.after' : 'moves.to')} />
      {how.kind === 'moved' && <MoveParts how={how} />}
      {how.kind === 'none' && how.reason === 'break' && (
        <div className={styles.broken}>
          {how.breaks.map((cut) => (
            <p key={cut.id}>{breakNote(cut, view, words)}</p>
          ))}
          <p>{words.t('moves.noneAcrossBreak')}</p>
        </div>
      )}
      {how.kind === 'none' && how.reason === 'not-comparable' && (
        <p className={styles.refused}>{words.t(`moves.refused.${whyNotComparable(earlier, later)}`)}</p>
      )}
    </li>
  );
}

function Side({ figure, label }: { figure: Figure; label: string }) {
  const words = useWords();
  const { speaker } = useDescription(figure);
  return (
    <p className={styles.side} data-figure={figure.id}>
      <span className={styles.label}>{label}</span> <Amount figure={figure} />{' '}
      {words.t(figure.time.kind === 'flow' ? 'moves.for' : 'moves.on')} <FigureTime figure={figure} />{' '}
      <FigureMarks figure={figure} />
      <small>
        {`${speaker} · `}
        <SourceLine figure={figure} />
      </small>
    </p>
  );
}
