import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Scope } from '../../src/domain/question.ts';
import { coursesNote, DeskCourses } from '../../src/features/question-charts/DeskCourses.tsx';
import { asOfView } from '../../src/statistics/as-of.ts';
import { event, exactly, figure, ledger, onDay, question, scope } from '../ledgers/small-ledger.ts';
import { possibleCharts } from '../../src/charts/questions/question-charts.ts';
import { QuestionCharts } from '../../src/features/question-charts/QuestionCharts.tsx';
import { english } from '../i18n/every-word.ts';
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

describe('below the charts', () => {
  const course = (days: readonly string[]) =>
    days.map((day, at) => figure({ id: day, quantity: exactly(100 + at), time: onDay(day) }));
  const events = ['2016-10-17', '2017-06-02', '2017-06-05'].map((day) => ({
    ...event(day, day),
    chartLabel: `Event of ${day}`,
  }));
  const asked = question({ charts: ['time'] });
  const MANY = ['2017-06-01', '2017-06-03', '2017-06-04', '2017-06-06'];
  const viewOf = (days: readonly string[]) =>
    asOfView(ledger({ figures: course(days), questions: [asked], events }), calendarDate('2017-06-10'));

  it('stand the events that a chart has a circle for, by their numbers, and no others', () => {
    const view = viewOf(MANY);
    const charts = possibleCharts(view, asked, english);
    for (const drawn of [
      <DeskCourses key="desk" view={view} questions={[asked]} />,
      <QuestionCharts key="own" view={view} question={asked} charts={charts} />,
    ]) {
      const key = [...pageOf(drawn, view).querySelectorAll('ol li')].map(({ textContent }) => textContent);
      expect(key).toEqual(['22 June: Event of 2017-06-02', '35 June: Event of 2017-06-05']);
    }
  });

  it('or beside the heading that there are too few figures for one, and nothing of how to read them', () => {
    const [one, many] = [viewOf(['2017-06-01']), viewOf(MANY)];
    expect(coursesNote(one, [asked], english)).toBe('Too few figures by this day for a chart over time.');
    expect(pageOf(<DeskCourses view={one} questions={[asked]} />, one).textContent).toBe('');
    expect(coursesNote(many, [asked], english)).toBe('The counts with most figures, each on its own scale.');
  });

  it('a count by year is not said to have too few figures: no kind of chart takes it', () => {
    const yearly = scope({ timeKind: 'flow', period: 'year' });
    const said = (scopes: readonly [Scope, ...Scope[]]) => {
      const view = viewOf(['2017-06-01']);
      const page = pageOf(<QuestionCharts view={view} question={question({ scopes })} charts={[]} />, view);
      return page.textContent;
    };
    expect(said([yearly])).toBe('Counts of such periods have no chart here.');
    expect(said([yearly, scope()])).toContain('Too few figures');
  });
});
