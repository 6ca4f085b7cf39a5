import { Bounded } from '../../claims/Bounded.tsx';
import { FigureLines } from '../../claims/FigureLines.tsx';
import { Button } from '../../design/Button.tsx';
import { Panel } from '../../design/Panel.tsx';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Figure } from '../../domain/figure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import styles from './Changes.module.css';

interface SinceLastVisitProps {
  /** Null on a first visit, or once it was forgotten. */
  day: CalendarDate | null;
  forgotten: boolean;
  added: readonly Figure[];
  onSeen: () => void;
  onForget: () => void;
}

/** Figures shown open; more unfold. */
const SHOWN = 8;

/** Rows that this ledger did not hold when the reader was last here, whatever day they speak about. */
export function SinceLastVisit({ day, forgotten, added, onSeen, onForget }: SinceLastVisitProps) {
  const words = useWords();
  if (day === null)
    return (
      <Panel title={words.t('changes.visit')} actions={!forgotten && <Forget onForget={onForget} />}>
        <p className={styles.visit}>
          {words.t(forgotten ? 'changes.visit.forgotten' : 'changes.visit.first')}
        </p>
      </Panel>
    );
  return (
    <Panel
      id="visit"
      title={words.t('changes.visit')}
      note={
        <span data-derived="counts">
          {added.length > 0
            ? words.t('changes.visit.added', { n: added.length, day: words.date(day) })
            : words.t('changes.visit.nothing', { day: words.date(day) })}
        </span>
      }
      actions={
        <span className={styles.actions}>
          {added.length > 0 && <Button onClick={onSeen}>{words.t('changes.visit.seen')}</Button>}
          <Forget onForget={onForget} />
        </span>
      }
    >
      {added.length > 0 && (
        <details open={added.length <= SHOWN} className={styles.added}>
          <summary>{words.t('changes.visit.all', { n: added.length })}</summary>
          <Bounded items={added}>{(some) => <FigureLines figures={some} />}</Bounded>
        </details>
      )}
    </Panel>
  );
}

function Forget({ onForget }: { onForget: () => void }) {
  return <Button onClick={onForget}>{useWords().t('changes.visit.forget')}</Button>;
}
