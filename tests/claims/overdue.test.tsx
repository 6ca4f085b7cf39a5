import { describe, expect, it } from 'vitest';
import { StateChips } from '../../src/claims/StateChips.tsx';
import { reportDays } from '../../src/statistics/report-days.ts';
import { answers } from '../../src/statistics/answers.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { pageOf } from '../features/page-of.tsx';
import { mosul } from '../features/shipped-desk.ts';
import { english } from '../i18n/every-word.ts';

const DAYS_OF = { day: 1, week: 7, month: 30.4, year: 365.25 } as const;

/** How many days a span in words comes to, and in what unit it is told. */
function read(text: string): { readonly unit: keyof typeof DAYS_OF; readonly days: number } {
  const [, n = '', unit = ''] = /^(\d+) (day|week|month|year)s?$/.exec(text) ?? [];
  if (!(unit in DAYS_OF)) throw new Error(`"${text}" is no span.`);
  const known = unit as keyof typeof DAYS_OF;
  return { unit: known, days: Number(n) * DAYS_OF[known] };
}

/** Spans that are told in days past a month, or as more than they are, or less than most of what they are. */
const wrongSpans = (span: (days: number) => string) =>
  Array.from({ length: 5000 }, (_, days) => days).filter((days) => {
    const told = read(span(days));
    return (told.unit === 'day') !== days <= 31 || told.days > days + 1 || told.days < days / 2;
  });

describe('how long something is due', () => {
  it('is told in days up to a month, then in weeks, months and years, and never as longer than it is', () => {
    expect(wrongSpans(english.span)).toEqual([]);
    expect([31, 32, 92, 731].map(english.span)).toEqual(['31 days', '4 weeks', '3 months', '2 years']);
    expect(wrongSpans((days) => `${days} days`)).not.toEqual([]);
  });
  it('is told of what this ledger holds, and no source is called late, on any report day', () => {
    const chipsOf = (brief: boolean) =>
      reportDays(mosul).flatMap((day) => {
        const view = asOfView(mosul, day);
        return answers(view).map((answer) =>
          pageOf(<StateChips answer={answer} brief={brief} />, view).textContent.replaceAll('\u00a0', ' '),
        );
      });
    const [chips, brief] = [chipsOf(false), chipsOf(true)];
    const due = chips.filter((text) => text.includes('expected'));
    expect(due.length).toBeGreaterThan(30);
    const inFull = /No newer figure in this ledger; the next was expected by \d+ [A-Z][a-z]+ 201\d/;
    expect(due.filter((text) => !inFull.test(text))).toEqual([]);
    expect(brief.filter((text) => /Next due by \d+ [A-Z][a-z]+/.test(text))).toHaveLength(due.length);
    const all = [...chips, ...brief];
    expect(all.filter((text) => /\b(?:overdue|late|silent|missed|failed)\b/i.test(text))).toEqual([]);
  });
});
