import { useWords } from '../i18n/words-context.tsx';
import type { Lease } from './lease.ts';
import { useMomentText } from './moment-text.ts';
import type { ScreenPlan } from './plan.ts';
import type { Turn } from './rotation.ts';
import styles from './Screen.module.css';

interface ScreenFootProps {
  plan: ScreenPlan;
  /** When the endpoint last confirmed the data, in milliseconds since 1970; null when nobody can say. */
  checkedAt: number | null;
  lease: Lease;
  turn: Turn;
  /** The scene that is up, from 0. */
  index: number;
}

/** Whose knowledge this is, until when it may stand, and how far the rotation is. */
export function ScreenFoot({ plan, checkedAt, lease, turn, index }: ScreenFootProps) {
  const words = useWords();
  const said = useMomentText();
  return (
    <footer className={styles.foot}>
      <p>
        {plan.asOf !== null
          ? words.t('screen.asOf', { day: words.date(plan.asOf) })
          : words.t('screen.checked', { time: checkedAt === null ? '—' : said(checkedAt, 'time') })}
      </p>
      <p>
        {lease.kind === 'running'
          ? words.t('screen.shownUntil', { time: said(lease.until, 'time') })
          : words.t('screen.tryingAgain')}
      </p>
      <p className={styles.progress} aria-hidden="true">
        {plan.scenes.map((scene, at) => (
          <i key={`${at} ${scene.kind}`}>
            <b
              style={{
                inlineSize: at === index ? `${Math.round(turn.progress * 100)}%` : at < index ? '100%' : '0',
              }}
            />
          </i>
        ))}
      </p>
    </footer>
  );
}
