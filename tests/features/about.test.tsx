import { expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { About } from '../../src/features/about/About.tsx';
import { Coverage } from '../../src/features/about/Coverage.tsx';
import { asOfView } from '../../src/statistics/as-of.ts';
import { titleOn } from '../../src/statistics/question-title.ts';
import { exactly, figure, ledger, onDay } from '../ledgers/small-ledger.ts';
import { pageOf } from './page-of.tsx';
import { mosul } from './shipped-desk.ts';

const view = asOfView(mosul, mosul.opensAsOf);
const page = pageOf(<About view={view} />, view);

it('tells every rule from R1 to R37 once, in order', () => {
  const told = [...page.querySelectorAll('dt')].flatMap(({ textContent }) =>
    /^R\d+$/.test(textContent ?? '') ? [textContent] : [],
  );
  expect(told).toEqual(Array.from({ length: 37 }, (_, at) => `R${at + 1}`));
});

it('says no message by its id', () => {
  expect(page.textContent).not.toMatch(/\b(?:about|claims|charts)\.[a-z]/);
});

it('lists every question with its rule and its coverage', () => {
  for (const question of view.dataset.questions.values()) {
    expect(page.textContent).toContain(titleOn(view, question));
    expect(page.textContent).toContain(question.ruleWords);
    expect(page.textContent).toContain(question.coverage);
  }
});

it('counts the figures of the day by who is speaking, and they add up to all of them', () => {
  const counts = [...page.querySelectorAll('[data-derived="coverage"] data')].map((each) =>
    Number(each.getAttribute('value')),
  );
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(view.figures.length);
});

it('speaks of one figure of one day as of one', () => {
  const one = figure({ id: 'one', quantity: exactly(5), time: onDay('2017-06-01'), published: '2017-06-01' });
  const alone = asOfView(ledger({ figures: [one] }), calendarDate('2017-06-01'));
  expect(pageOf(<Coverage view={alone} />, alone).querySelector('p')?.textContent).toBe(
    'By 1 June 2017 one figure was known and not replaced, from one document, about one place. It describes 1 June 2017.',
  );
});
