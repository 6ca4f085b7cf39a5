import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { FigureMarks } from '../../src/claims/FigureMarks.tsx';
import { describe as descriptionOf } from '../../src/claims/description.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { QuestionCard } from '../../src/features/question-cards/QuestionCard.tsx';
import { AnswerPanel } from '../../src/features/question-page/AnswerPanel.tsx';
import { SheetRows } from '../../src/features/source-sheet/SheetRows.tsx';
import { answers } from '../../src/statistics/answers.ts';
import { type AsOfView, asOfView } from '../../src/statistics/as-of.ts';
import { ownChoice } from '../../src/statistics/headline-rule.ts';
import { sourceSheet } from '../../src/statistics/source-sheet.ts';
import { pageOf } from '../features/page-of.tsx';
import { mosul } from '../features/shipped-desk.ts';
import { english } from '../i18n/every-word.ts';

/*
 * On one card nothing is said twice about the same figure: no word that marks it (disputed, in doubt, not verified) and no
 * note. A card that says "Disputed" three times makes one dispute look like three.
 */

const DAYS = [calendarDate('2017-06-26'), calendarDate('2017-12-28')] as const;

/** What a card says more than once about the same figure. A word counts for each figure shown that it is true of. */
function saidAgain(card: Element, view: AsOfView): readonly string[] {
  const ids = new Set(
    [...card.querySelectorAll('[data-figure]')].map((each) => each.getAttribute('data-figure') ?? ''),
  );
  const truths = [...ids].flatMap((id) => {
    const figure = view.dataset.figures.get(id);
    if (!figure) return [];
    const { marks } = descriptionOf(figure, view, english);
    return [
      ...marks.map((mark) => english.t(`claims.mark.${mark}`)),
      ...view.notes(id).map(({ text }) => text),
    ];
  });
  const lines = [...card.querySelectorAll('p, span, b')].map(({ textContent }) => textContent?.trim());
  return [...new Set(truths)].flatMap((said) => {
    const times = lines.filter((line) => line === said).length;
    const allowed = truths.filter((truth) => truth === said).length;
    return times > allowed
      ? [`"${said}" ${times} times for ${allowed}: ${card.textContent?.slice(0, 60)}`]
      : [];
  });
}

/** Every card of the desk, every answer at the head of a page, and every row of a source's sheet. */
const KINDS = {
  'cards of the desk': (view: AsOfView) =>
    answers(view).map((answer) => <QuestionCard key={answer.question.id} answer={answer} />),
  'answers of pages': (view: AsOfView) =>
    answers(view).map((answer) => (
      <AnswerPanel key={answer.question.id} view={view} answer={answer} choice={ownChoice(answer.question)} />
    )),
  'rows of source sheets': (view: AsOfView) =>
    [...view.dataset.sources.values()]
      .map((source) => sourceSheet(view, source))
      .filter(({ rows }) => rows.some(({ figure }) => descriptionOf(figure, view, english).marks.length > 0))
      .map(({ source, rows }) => <SheetRows key={source.id} rows={rows} view={view} />),
};

const cardsOf = (elements: readonly ReactElement[], view: AsOfView) => [
  ...pageOf(<>{elements}</>, view).querySelectorAll('article, li[id]'),
];

describe('a card says nothing twice about the same figure', () => {
  for (const [kind, elements] of Object.entries(KINDS))
    for (const day of DAYS)
      it(`${kind}, ${day}`, () => {
        const view = asOfView(mosul, day);
        const cards = cardsOf(elements(view), view);
        expect(cards.length).toBeGreaterThan(20);
        expect(cards.flatMap((card) => saidAgain(card, view))).toEqual([]);
      });
});

it('a card that says at its foot what stands beside its number is caught', () => {
  const view = asOfView(mosul, DAYS[0]);
  const marked = answers(view).flatMap((answer) => {
    const figure = answer.headline?.claim.figure;
    if (!figure || descriptionOf(figure, view, english).marks.length === 0) return [];
    return [
      <article key={figure.id}>
        <QuestionCard answer={answer} />
        <FigureMarks figure={figure} />
      </article>,
    ];
  });
  expect(marked.length).toBeGreaterThan(0);
  const cards = cardsOf(marked, view).filter((card) => card.parentElement?.closest('article') === null);
  expect(cards.map((card) => saidAgain(card, view).length > 0)).toEqual(marked.map(() => true));
});
