import { createContext, useContext } from 'react';
import { useWords } from '../i18n/words-context.tsx';
import { useMomentText } from './moment-text.ts';
import type { ScreenPlan } from './plan.ts';
import styles from './Screen.module.css';

/** When the endpoint last confirmed the data, in milliseconds since 1970; null when nobody can say. */
export const CheckedAt = createContext<number | null>(null);

/** Whose knowledge the screen shows: that of a day, or today's with the time it was last confirmed. */
export function Knowledge({ plan }: { plan: Pick<ScreenPlan, 'asOf'> }) {
  const words = useWords();
  const said = useMomentText();
  const checkedAt = useContext(CheckedAt);
  return (
    <span className={styles.knowledge}>
      {plan.asOf !== null
        ? words.t('screen.asOf', { day: words.date(plan.asOf) })
        : words.t('screen.checked', { time: checkedAt === null ? '—' : said(checkedAt, 'time') })}
    </span>
  );
}
