import { Amount } from '../../claims/Amount.tsx';
import { FigureTime } from '../../claims/FigureTime.tsx';
import { daysBetween } from '../../domain/calendar-date.ts';
import type { Figure } from '../../domain/figure.ts';
import { referenceDay, startOfCount } from '../../domain/reference-time.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Change } from '../../statistics/change.ts';
import styles from './Scenes.module.css';

/** By how much the same speaker's number moved and in how many days, and from which; only the latter where hedges leave it open (R25). */
export function Step({ figure, change }: { figure: Figure; change: Change }) {
  const words = useWords();
  if (change.kind === 'none') return null;
  const { previous, low, high, direction } = change;
  const isExact = low === high && low !== 0;
  const days = daysBetween(referenceDay(previous.time), referenceDay(figure.time));
  return (
    <div className={styles.step}>
      {isExact && (
        <p data-derived="change">
          <b>
            {words.t('screen.change.step', { direction })}{' '}
            <data value={low}>{words.number(Math.abs(low))}</data>{' '}
            {words.t('screen.change.within', { days, span: words.span(days) })}
          </b>
        </p>
      )}
      {direction === 'same' && (
        <p>
          <b>{words.t('screen.change.same')}</b>
        </p>
      )}
      <p className={styles.quiet}>
        <span data-figure={previous.id}>
          {words.t(isExact || direction === 'same' ? 'screen.change.from' : 'screen.change.was')}{' '}
          <span className={styles.together}>
            <Amount figure={previous} size="screen" />,
          </span>{' '}
          <FigureTime
            figure={previous}
            brief
            startSaid={startOfCount(previous.time) === startOfCount(figure.time)}
          />
        </span>
      </p>
    </div>
  );
}
