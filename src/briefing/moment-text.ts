import { clockTime } from '../i18n/clock-time.ts';
import { useWords } from '../i18n/words-context.tsx';

/** Says a moment, in milliseconds since 1970, by the clock on this wall. */
export function useMomentText(): (moment: number, style?: 'full' | 'time') => string {
  const { t, date } = useWords();
  return (moment, style = 'full') => {
    const { day, hour, minute } = clockTime(moment);
    const time = t('faults.clock', { hour, minute });
    return style === 'time' ? time : `${date(day)}, ${time}`;
  };
}
