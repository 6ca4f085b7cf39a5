import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PageInFrame } from '../../src/app/PageInFrame.tsx';
import { deskPage } from '../../src/app/pages/DeskPage.tsx';
import { answers } from '../../src/statistics/answers.ts';
import { asOfView, type WholeView } from '../../src/statistics/as-of.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { holds } from '../domain/laws.ts';
import { anyDay, anyLedger, viewOn } from '../ledgers/any-ledger.ts';
import { exactly, figure, ledger, onDay, question, scope } from '../ledgers/small-ledger.ts';
import { english } from '../i18n/every-word.ts';
import { pageOf } from './page-of.tsx';

/* Desks of few questions and few figures: nothing is empty, and nothing is said twice for want of more. */

const desk = (view: WholeView): HTMLElement =>
  pageOf(<PageInFrame page={deskPage} route={{ page: 'desk' }} view={view} />, view);

const headings = (page: HTMLElement) =>
  [...page.querySelectorAll('h2')].map(({ textContent }) => textContent);

describe('questions by topic', () => {
  const viewWith = (lead: boolean) =>
    asOfView(
      ledger({
        figures: [figure({ id: 'one', quantity: exactly(1200), time: onDay('2017-06-20') })],
        questions: [
          question({ id: 'first', scopes: [scope()] }),
          question({ id: 'second', lead, scopes: [scope()] }),
        ],
      }),
      calendarDate('2017-06-26'),
    );
  it('have a heading where there are any besides the leading ones, and the filters stand on the desk all the same', () => {
    for (const lead of [true, false]) {
      const page = desk(viewWith(lead));
      expect(headings(page).includes(english.t('desk.more'))).toBe(!lead);
      expect(page.querySelectorAll('select')).toHaveLength(2);
    }
  });
});

it('a card that nothing leads shows each claim once', () => {
  let shown = 0;
  const law = (draw: typeof desk) =>
    fc.property(anyLedger, anyDay, (dataset, day) => {
      const view = viewOn(dataset, day);
      const page = draw(view);
      return answers(view)
        .filter(({ headline, question: { lead } }) => headline === null && lead)
        .every(({ question: { id } }) => {
          const card = page.querySelector(`article[data-question="${id}"]`);
          const numbers = [...(card?.querySelectorAll('li[data-figure]') ?? [])];
          const figures = numbers.map((number) => number.getAttribute('data-figure'));
          shown += figures.length;
          return new Set(figures).size === figures.length && !card?.querySelector('[data-derived="others"]');
        });
    });
  expect(holds(law(desk), 12)).toBe(true);
  expect(shown).toBeGreaterThan(0);
  const twice = (view: WholeView) => {
    const page = desk(view);
    for (const number of page.querySelectorAll('article li[data-figure]'))
      number.after(number.cloneNode(true));
    return page;
  };
  expect(holds(law(twice), 12)).toBe(false);
});
