import { daysBetween } from '../domain/calendar-date.ts';
import type { Figure } from '../domain/figure.ts';
import { referenceDay } from '../domain/reference-time.ts';
import type { Words } from '../i18n/words.ts';
import type { AsOfView } from '../statistics/as-of.ts';
import { endOf } from '../statistics/end.ts';

/** How old a figure is on the day of the view; once the crisis is over, how long before its end it speaks of, where it does. */
export function ageText({ time }: Figure, view: AsOfView, words: Words): string {
  const day = referenceDay(time);
  const end = endOf(view)?.day ?? view.day;
  const days = daysBetween(day, end);
  if (end !== view.day && days >= 0) return words.t('claims.ageAtEnd', { days, span: words.span(days) });
  const age = daysBetween(day, view.day);
  return words.t('claims.age', { days: age, span: words.span(age) });
}
