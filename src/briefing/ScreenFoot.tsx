import { useWords } from '../i18n/words-context.tsx';
import type { Lease } from './lease.ts';
import { useMomentText } from './moment-text.ts';
import type { ScreenPlan } from './plan.ts';
import type { Turn } from './rotation.ts';
import styles from './Screen.module.css';

interface ScreenFootProps {
  plan: ScreenPlan;
  lease: Lease;
  turn: Turn;
  /** The scene that is up, from 0. */
  index: number;
}

/** For those who run the screen: how far the rotation is, and until when its numbers may stand. */
export function ScreenFoot({ plan, lease, turn, index }: ScreenFootProps) {
  const words = useWords();
  const said = useMomentText();
  return (
    <footer className={`${styles.crew} ${styles.foot}`} data-crew>
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
      <p>
        {lease.kind === 'running'
          ? words.t('screen.shownUntil', { time: said(lease.until, 'time') })
          : words.t('screen.tryingAgain')}
      </p>
    </footer>
  );
}
