import fc from 'fast-check';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { ChangesScene } from '../../src/briefing/scenes/changes/ChangesScene.tsx';
import { freshFigures, unchangedQuestions } from '../../src/briefing/scenes/changes/this-week.ts';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { RecentChanges } from '../../src/features/recent-changes/RecentChanges.tsx';
import { leadingFigure } from '../../src/statistics/answers.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { figuresOfWeek } from '../../src/statistics/recent.ts';
import { pageOf } from '../features/page-of.tsx';
import { holds, LEDGERS } from '../domain/laws.ts';
import { exactly, figure, ledger, onDay, question, scope } from '../ledgers/small-ledger.ts';
import { anyDay, anyLedger, viewOn } from '../ledgers/any-ledger.ts';

it('what a wall tells as new was published in the seven days and is in no doubt, each once, what leads first', () => {
  let told = 0;
  const law = fc.property(anyLedger, anyDay, (dataset, day) => {
    const view = viewOn(dataset, day);
    const fresh = freshFigures(view);
    told += fresh.length;
    const expected = view.figures.filter(
      ({ published, status }) => (published ?? '') > addDays(day, -7) && status !== 'doubtful',
    );
    const leads = fresh.map(({ question }) => question !== null);
    return (
      new Set(fresh.map(({ figure }) => figure)).size === fresh.length &&
      fresh.length === expected.length &&
      fresh.every(({ figure }) => expected.includes(figure)) &&
      fresh.every(({ figure, question }) => question === null || leadingFigure(view, question) === figure) &&
      leads.lastIndexOf(true) < (leads.includes(false) ? leads.indexOf(false) : leads.length)
    );
  });
  expect(holds(law, LEDGERS)).toBe(true);
  expect(told).toBeGreaterThan(10);
});

it('what is new of a small ledger: leads in the order of their questions, then the newest, of one day as they stand', () => {
  const told = (id: string, place: string, published: string, status: 'reported' | 'doubtful' = 'reported') =>
    figure({ id, place, quantity: exactly(7), time: onDay('2017-06-01'), published, status });
  const of = (id: string, order: number, place: string) =>
    question({ id, order, scopes: [scope({ place })], rule: 'newest-reference' });
  const dataset = ledger({
    figures: [
      told('lead-of-second', 'mosul', '2017-06-09'),
      told('lead-of-first', 'erbil', '2017-06-08'),
      told('old', 'old-city', '2017-06-05'),
      told('in-doubt', 'ninewa', '2017-06-10', 'doubtful'),
      told('first-day', 'ninewa', '2017-06-06'),
      told('newest', 'iraq', '2017-06-12'),
      told('newest-too', 'iraq', '2017-06-12'),
    ],
    questions: [of('second', 2, 'mosul'), of('first', 1, 'erbil'), of('third', 3, 'old-city')],
  });
  const view = asOfView(dataset, calendarDate('2017-06-12'));
  const fresh = freshFigures(view);
  // What is in doubt has no row on a wall, and is counted among what stands on the desk.
  expect(figuresOfWeek(view).length).toBe(fresh.length + 1);
  expect(fresh.map(({ figure: { id }, question: asked }) => [id, asked?.id ?? '—'].join(' '))).toEqual([
    'lead-of-first first',
    'lead-of-second second',
    'newest —',
    'newest-too —',
    'first-day —',
  ]);
});

it('what was published and superseded within the week has no row on a wall, and is counted there as on the desk', () => {
  const told = (id: string, published: string, of?: Figure) =>
    figure({
      id,
      quantity: exactly(7),
      time: onDay('2017-06-01'),
      published,
      ...(of ? { supersedes: { figure: of, reason: 'revision', note: '' } } : {}),
    });
  const first = told('first', '2017-06-08');
  const figures = [first, told('second', '2017-06-10', first)];
  const view = asOfView(
    ledger({ figures, questions: [question({ id: 'asked' })] }),
    calendarDate('2017-06-12'),
  );
  expect(freshFigures(view).map(({ figure: { id } }) => id)).toEqual(['second']);
  expect(figuresOfWeek(view).length).toBe(2);
  const text = (element: ReactNode) => pageOf(element, view).textContent ?? '';
  expect(text(<ChangesScene view={view} knowledge="" />)).toContain('1 more figure on the desk');
  expect(text(<RecentChanges view={view} />)).toContain('2 new figures');
});

it('named as unchanged are the first questions whose leading figure is older than the week, and no others', () => {
  const told = (id: string, place: string, published: string) =>
    figure({ id, place, quantity: exactly(7), time: onDay('2017-06-01'), published });
  const of = (id: string, order: number, place: string, lead: boolean) =>
    question({ id, order, lead, scopes: [scope({ place })], rule: 'newest-reference' });
  const dataset = ledger({
    figures: [
      told('last-week', 'mosul', '2017-06-05'),
      told('this-week', 'erbil', '2017-06-06'),
      told('lesser', 'old-city', '2017-06-05'),
    ],
    questions: [
      of('stands', 1, 'mosul', true),
      of('moved', 2, 'erbil', true),
      of('lesser', 3, 'old-city', false),
      of('unanswered', 4, 'ninewa', true),
    ],
  });
  const unchanged = unchangedQuestions(asOfView(dataset, calendarDate('2017-06-12')));
  expect(unchanged.map(({ id }) => id)).toEqual(['stands']);
});
