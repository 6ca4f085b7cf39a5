import { expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Scope } from '../../src/domain/question.ts';
import { DeskCourses } from '../../src/features/question-charts/DeskCourses.tsx';
import { asOfView } from '../../src/statistics/as-of.ts';
import { exactly, figure, ledger, onDay, question, scope } from '../ledgers/small-ledger.ts';
import { pageOf } from './page-of.tsx';

it('of forty courses a desk makes the fifteen that it draws, and counts them all', () => {
  const made = new Set<number>();
  /** Whoever makes a chart of a scope asks for its heading. */
  const watched = (at: number): Scope =>
    Object.defineProperty(scope(), 'heading', {
      get: () => {
        made.add(at);
        return `Course ${at}`;
      },
    });
  const numbers = Array.from({ length: 40 }, (_, at) => at + 1);
  const dataset = ledger({
    figures: [1, 2, 3, 4].map((day) =>
      figure({ id: `on-${day}`, quantity: exactly(day * 100), time: onDay(`2017-06-0${day}`) }),
    ),
    questions: numbers.map((at) =>
      question({ id: `q${at}`, order: at, charts: ['time'], scopes: [watched(at)] }),
    ),
  });
  const view = asOfView(dataset, calendarDate('2017-06-10'));
  expect(made.size).toBe(0);
  const page = pageOf(<DeskCourses view={view} questions={[...dataset.questions.values()]} />, view);
  expect([...made]).toEqual(numbers.slice(0, 15));
  expect(page.querySelectorAll('figure')).toHaveLength(15);
  expect(page.querySelector('summary')?.textContent).toContain('37');
});
