import { sayMoment } from '../i18n/clock-time.ts';
import { useWords } from '../i18n/words-context.tsx';

/** Says a moment, in milliseconds since 1970, by the clock on this wall. */
export function useMomentText(): (moment: number, style?: 'full' | 'time') => string {
  const words = useWords();
  return (moment, style = 'full') => {
    const { time, text } = sayMoment(moment, words);
    return style === 'time' ? time : text;
  };
}
