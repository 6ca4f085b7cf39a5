import { type CalendarDate, calendarDate } from '../domain/calendar-date.ts';
import { useWords } from '../i18n/words-context.tsx';

/** Says a moment, in milliseconds since 1970, by the clock on this wall. */
export function useMomentText(): (moment: number, style?: 'full' | 'time') => string {
  const { t, date } = useWords();
  return (moment, style = 'full') => {
    const at = new Date(moment);
    const time = t('faults.clock', { hour: twoDigits(at.getHours()), minute: twoDigits(at.getMinutes()) });
    if (style === 'time') return time;
    return `${date(dateOfMoment(moment))}, ${time}`;
  };
}

/** The day that a moment falls on, by the clock on this wall. */
export function dateOfMoment(moment: number): CalendarDate {
  const at = new Date(moment);
  return calendarDate(`${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
