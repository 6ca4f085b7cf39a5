import { expect, test } from 'vitest';
import { MOST_FIGURES } from '../../src/claims/Bounded.tsx';
import { SheetRows } from '../../src/features/source-sheet/SheetRows.tsx';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { sourceSheet } from '../../src/statistics/source-sheet/sheet.ts';
import { exactly, figure, ledger, onDay } from '../ledgers/small-ledger.ts';
import { pageOf } from '../features/page-of.tsx';

const FIRST = calendarDate('2014-01-01');

/** The sheet of a document with so many figures, one of each day. */
function sheetOf(count: number) {
  const figures = Array.from({ length: count }, (_, day) =>
    figure({ id: `day-${day}`, quantity: exactly(1000 + day), time: onDay(addDays(FIRST, day)) }),
  );
  const view = asOfView(ledger({ figures }), addDays(FIRST, 20_000));
  const [source] = view.figures.map((each) => each.source);
  if (!source) throw new Error('There is no source.');
  const page = pageOf(<SheetRows rows={sourceSheet(view, source).rows} view={view} />, view);
  return {
    page,
    rows: page.querySelectorAll('ul > li[id^="day-"]').length,
    bytes: page.innerHTML.length,
    source,
  };
}

test('a document whose figures all stand on its sheet says nothing of others', () => {
  const { page, rows } = sheetOf(MOST_FIGURES);
  expect(rows).toBe(MOST_FIGURES);
  expect(page.querySelector('[data-derived="bounded"]')).toBeNull();
});

test('the sheet of a document with 569 figures begins with the first, says how many there are, and leads to all of them', () => {
  const { page, rows, source } = sheetOf(569);
  expect(rows).toBe(MOST_FIGURES);
  const line = page.querySelector('[data-derived="bounded"]');
  expect(line?.textContent).toContain(`The first ${MOST_FIGURES} of 569.`);
  expect(line?.querySelector('button')?.textContent).toBe(`Show ${2 * MOST_FIGURES} more`);
  expect(line?.querySelector('a')?.getAttribute('href')).toContain(`/figures/?source=${source.id}`);
});

test('the sheet of a document with a thousand figures weighs what one with two hundred does', () => {
  expect(sheetOf(1000).bytes / sheetOf(200).bytes).toBeCloseTo(1, 1);
});
