import { expect, test } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import { FigureTable, NEWEST_ROWS } from '../../src/features/question-charts/FigureTable.tsx';
import { asOfView } from '../../src/statistics/as-of.ts';
import { exactly, figure, ledger, onDay } from '../ledgers/small-ledger.ts';
import { pageOf } from './page-of.tsx';

const FIRST = calendarDate('2014-01-01');

/** The table behind a chart of so many days, one figure a day. */
function tableOf(days: number) {
  const figures = Array.from({ length: days }, (_, day) =>
    figure({ id: `day-${day}`, quantity: exactly(1000 + day), time: onDay(addDays(FIRST, day)) }),
  );
  const view = asOfView(ledger({ figures }), addDays(FIRST, days));
  const page = pageOf(<FigureTable figures={view.figures} view={view} caption="Displaced" />, view);
  return {
    page,
    shown: [...page.querySelectorAll('tr[data-figure]')].map((row) => row.getAttribute('data-figure')),
    bytes: page.innerHTML.length,
    link: page.querySelector('p a')?.getAttribute('href') ?? null,
  };
}

test('a table that has every figure says nothing of others', () => {
  const { page, shown, link } = tableOf(NEWEST_ROWS);
  expect(shown).toHaveLength(NEWEST_ROWS);
  expect([page.textContent.includes('newest'), link]).toEqual([false, null]);
});

test('a table behind 1,022 figures has the newest, says how many there are, and leads to all of them', () => {
  const { page, shown, link } = tableOf(1022);
  expect(shown).toEqual(Array.from({ length: NEWEST_ROWS }, (_, place) => `day-${1021 - place}`));
  expect(page.textContent).toContain(`The newest ${NEWEST_ROWS} of 1,022 figures.`);
  expect(link).toContain('/figures/?');
  expect(decodeURIComponent(link!)).toMatch(/measure=displaced.*population=people.*place=mosul.*kind=stock/);
});

test('a table weighs the same behind a thousand figures as behind two hundred', () => {
  expect(tableOf(1000).bytes / tableOf(200).bytes).toBeCloseTo(1, 1);
});
