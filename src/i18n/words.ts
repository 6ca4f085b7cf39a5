import { type Messages, setupI18n } from '@lingui/core';
import { type CalendarDate, dateParts } from '../domain/calendar-date.ts';
import { once } from '../domain/once.ts';
import type { ReferenceTime } from '../domain/reference-time.ts';
import { everyPageInEnglish } from './en/every-page.ts';
import { LANGUAGES, type Locale, type MessageId } from './languages.ts';
import { saidTime, type StyledDay } from './said-time.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

/** `full` 26 September 2017 · `day-month` 26 September · `day` 26 · `month` September 2017 · `month-name` September · `axis` Sep */
export type DateStyle = 'full' | 'day-month' | 'day' | 'month' | 'month-name' | 'axis';

/** All that is said in one language: messages, numbers and dates. */
export interface Words {
  readonly locale: Locale;
  readonly direction: 'ltr' | 'rtl';
  t(id: MessageId, values?: MessageValues): string;
  /** A whole or decimal number with the language's grouping; never shortened (R6). */
  number(value: number): string;
  date(day: CalendarDate, style?: DateStyle): string;
  /** A number of whole days as a reader counts them: days up to a month, then weeks, months and years, never more than have passed. */
  span(days: number): string;
  /** Any one of these names: "the army or a ministry". */
  oneOf(names: readonly string[]): string;
  /** One after the other: "CNN, Pentagon". */
  list(names: readonly string[]): string;
  /** When a figure is true: a day, a month, or a first and a last day. */
  referenceTime(time: ReferenceTime): string;
  /** What a message that says a reference time needs: `shape`, `from`, `since`, `to` and `year`. */
  timeValues(time: ReferenceTime): MessageValues;
}

/** As many digits as any source prints, and no more than reckoning in fractions leaves right. */
const MOST_DIGITS = 6;

/** The words of a language, from messages that were loaded; without them English, with what every page says. */
export function createWords(locale: Locale = 'en', messages: Messages = everyPageInEnglish): Words {
  return wordsIn(locale)(messages);
}

const wordsIn = once((locale: Locale) => once((messages: Messages) => wordsOf(locale, messages)));

function wordsOf(locale: Locale, messages: Messages): Words {
  const i18n = setupI18n({ locale, messages: { [locale]: messages } });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: MOST_DIGITS });
  const number = once((value: number) => numbers.format(value));
  // A number in a message is grouped where it is written, and is itself where its plural is chosen.
  const written = once((value: number) => ({
    [Symbol.toPrimitive]: (hint: string) => (hint === 'default' ? number(value) : value),
  }));
  const t = saidAgain((id, values = {}) =>
    i18n._(
      id,
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          typeof value === 'number' ? written(value) : value,
        ]),
      ),
    ),
  );
  const list = new Intl.ListFormat(locale, { type: 'unit' });
  const either = new Intl.ListFormat(locale, { type: 'disjunction' });
  const write = (day: CalendarDate, style: DateStyle) => {
    const parts = dateParts(day);
    const month = t(style === 'axis' ? 'dates.monthShort' : 'dates.month', { month: String(parts.month) });
    switch (style) {
      case 'full':
        return t('dates.full', { day: String(parts.day), month, year: String(parts.year) });
      case 'day-month':
        return t('dates.dayMonth', { day: String(parts.day), month });
      case 'day':
        return String(parts.day);
      case 'month':
        return t('dates.monthYear', { month, year: String(parts.year) });
      case 'month-name':
      case 'axis':
        return month;
    }
  };
  const dated = once((style: DateStyle) => once((day: CalendarDate) => write(day, style)));
  const date = (day: CalendarDate, style: DateStyle = 'full') => dated(style)(day);
  const timeValues = (time: ReferenceTime): MessageValues => {
    const { shape, from, since, to, year } = saidTime(time);
    const said = ({ day, style }: StyledDay) => date(day, style);
    return { shape, from: said(from), since: said(since), to: said(to), year };
  };
  return {
    locale,
    direction: LANGUAGES[locale].direction,
    t,
    number,
    date,
    span: once((days: number) => t('dates.span', spanOf(days))),
    oneOf: (names) => either.format(names),
    list: (names) => list.format(names),
    referenceTime: once((time: ReferenceTime) => t('dates.time', timeValues(time))),
    timeValues,
  };
}

/** Past so many texts all are let go: a page says some thousands, the pages of a large ledger together millions. */
const TEXTS_KEPT = 10_000;

/** Nine of ten texts were said before, and one is looked up in a tenth of the time that it takes to put it together. */
function saidAgain(say: Words['t']): Words['t'] {
  const said = new Map<string, string>();
  return (id, values) => {
    const asked = values ? id + JSON.stringify(values) : id;
    const known = said.get(asked);
    if (known !== undefined) return known;
    if (said.size === TEXTS_KEPT) said.clear();
    const text = say(id, values);
    said.set(asked, text);
    return text;
  };
}

const DAYS_A_WEEK = 7;
const DAYS_A_MONTH = 30.44;
const DAYS_A_YEAR = 365.25;

/** Days up to a month, weeks up to a quarter, months up to two years, then years. */
function spanOf(days: number): { unit: 'day' | 'week' | 'month' | 'year'; n: number } {
  if (days <= 31) return { unit: 'day', n: days };
  if (days <= 91) return { unit: 'week', n: Math.floor(days / DAYS_A_WEEK) };
  if (days <= 730) return { unit: 'month', n: Math.floor(days / DAYS_A_MONTH) };
  return { unit: 'year', n: Math.floor(days / DAYS_A_YEAR) };
}
