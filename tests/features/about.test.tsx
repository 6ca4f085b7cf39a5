import { expect, it } from 'vitest';
import { About } from '../../src/features/about/About.tsx';
import { asOfView } from '../../src/statistics/as-of.ts';
import { titleOn } from '../../src/statistics/question-title.ts';
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
