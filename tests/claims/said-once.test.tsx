import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { type Mark, MARKS as LOOKS } from '../../src/claims/marks.ts';
import { FigureMarks } from '../../src/claims/FigureMarks.tsx';
import { describe as descriptionOf } from '../../src/claims/description.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { QuestionCard } from '../../src/features/question-cards/QuestionCard.tsx';
import { AnswerPanel } from '../../src/features/question-page/AnswerPanel.tsx';
import { SheetRows } from '../../src/features/source-sheet/SheetRows.tsx';
import { answers } from '../../src/statistics/answers.ts';
import { type WholeView, asOfView } from '../../src/statistics/as-of.ts';
import { ownChoice } from '../../src/statistics/headline/choice.ts';
import { sourceSheet } from '../../src/statistics/source-sheet/sheet.ts';
import { pageOf } from '../features/page-of.tsx';
import { mosul } from '../features/shipped-desk.ts';
import { english } from '../i18n/every-word.ts';

/*
 * On one card nothing is said twice about the same figure: no word that marks it (disputed, in doubt, not verified) and no
 * note. A card that says "Disputed" three times makes one dispute look like three.
 */

const DAYS = [calendarDate('2017-06-26'), calendarDate('2017-07-20')] as const;

const MARKS = new Set((Object.keys(LOOKS) as Mark[]).map((mark) => english.t(`claims.mark.${mark}`)));

/** What a card says more than once about the same figure. Words that stand by no figure are about the one it begins with. */
function saidAgain(card: Element, view: WholeView): readonly string[] {
  const idOf = (element: Element | null) => element?.getAttribute('data-figure') ?? '';
  const first = idOf(card.querySelector('[data-figure]'));
  const said = [...card.querySelectorAll('p, span, b')].flatMap((element) => {
    const id = idOf(element.closest('[data-figure]')) || first;
    const text = element.textContent?.trim() ?? '';
    const figure = view.dataset.figures.get(id);
    const notes = figure ? view.notes(figure) : [];
    const isSaid = MARKS.has(text) || notes.some((note) => note.text === text);
    return isSaid ? [`${id}: ${text}`] : [];
  });
  return said.filter((each, place) => said.indexOf(each) < place);
}

/** Every card of the desk, every answer at the head of a page, and every row of a source's sheet. */
const KINDS = {
  'cards of the desk': (view: WholeView) =>
    answers(view).map((answer) => <QuestionCard key={answer.question.id} answer={answer} />),
  'answers of pages': (view: WholeView) =>
    answers(view).map((answer) => (
      <AnswerPanel key={answer.question.id} view={view} answer={answer} choice={ownChoice(answer.question)} />
    )),
  'rows of source sheets': (view: WholeView) =>
    [...view.dataset.sources.values()]
      .map((source) => sourceSheet(view, source))
      .filter(({ rows }) => rows.some(({ figure }) => descriptionOf(figure, view, english).marks.length > 0))
      .map(({ source, rows }) => <SheetRows key={source.id} rows={rows} view={view} />),
};

const cardsOf = (elements: readonly ReactElement[], view: WholeView) => [
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
