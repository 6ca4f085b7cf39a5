import fc from 'fast-check';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { ClaimsScene } from '../../src/briefing/scenes/claims/ClaimsScene.tsx';
import { ChartScene } from '../../src/briefing/scenes/chart/ChartScene.tsx';
import { NumberScene } from '../../src/briefing/scenes/number/NumberScene.tsx';
import { TwoScene } from '../../src/briefing/scenes/two/TwoScene.tsx';
import { isShowable } from '../../src/briefing/showable.ts';
import { marksOf } from '../../src/claims/marks.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { held } from '../../src/domain/held.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { Question } from '../../src/domain/question.ts';
import { answerOn } from '../../src/statistics/answers.ts';
import { asOfView, type WholeView } from '../../src/statistics/as-of.ts';
import { holds, LEDGERS } from '../domain/laws.ts';
import { pageOf } from '../features/page-of.tsx';
import { mosul } from '../features/shipped-desk.ts';
import { anyDay, anyLedger } from '../ledgers/any-ledger.ts';
import { exactly, figure, ledger, onDay, question } from '../ledgers/small-ledger.ts';

/*
 * What a card of the desk marks as disputed or in doubt no wall of the same question leaves out: it is named there, with its
 * mark, in words that never give way, or counted among those that are not.
 */

const WALLS: Readonly<Record<string, (view: WholeView, question: Question) => ReactNode>> = {
  number: (view, question) => <NumberScene view={view} question={question} textSize={50} knowledge={null} />,
  chart: (view, question) => <ChartScene view={view} question={question} textSize={50} knowledge="" />,
  two: (view, question) => <TwoScene view={view} questions={[question]} textSize={50} />,
};

const DOUBTS = ['disputed', 'doubtful', 'label-doubt'] as const;
const doubtsOf = (view: WholeView, figure: Figure) =>
  marksOf(view, figure).filter((mark) => DOUBTS.some((each) => each === mark));

/** The claims of a question that its card marks; none where its number is withheld, as no other is shown then. */
function marked(view: WholeView, question: Question): readonly Figure[] {
  const { headline, groups } = answerOn(view)(question);
  if (!headline || !isShowable(view, question, headline.claim.figure)) return [];
  return groups[0].claims.map(({ figure }) => figure).filter((figure) => doubtsOf(view, figure).length > 0);
}

/** Whether the words of a place never give way, or others stand there as soon as they do. */
function isAlwaysThere(wall: Element, place: Element): boolean {
  const goes = place.closest<HTMLElement>('[data-optional]')?.dataset['optional'];
  const instead = `[data-instead="${goes}"][data-figure="${place.getAttribute('data-figure')}"]`;
  return !place.hasAttribute('data-instead') && (goes === undefined || wall.querySelector(instead) !== null);
}

/** How many of them a wall says nothing of. */
function lost(wall: Element, view: WholeView, question: Question): number {
  const stands = (figure: Figure) =>
    [...wall.querySelectorAll(`[data-figure="${figure.id}"]`)].some(
      (place) =>
        isAlwaysThere(wall, place) &&
        place.querySelector('data') !== null &&
        /Disputed|In doubt|Label in doubt/.test(place.textContent ?? ''),
    );
  const counted = [...wall.querySelectorAll<HTMLElement>('[data-contested]')]
    .filter((place) => place.closest('[data-optional]') === null)
    .map((place) => Number.parseInt(place.textContent ?? '', 10));
  const listed = [...wall.querySelectorAll<HTMLElement>('li[data-figure]')].map(
    ({ dataset }) => dataset['figure'] ?? '',
  );
  if (listed.length > 0) return lostFromList(wall, listed, marked(view, question));
  const left = marked(view, question).filter((figure) => !stands(figure)).length;
  return left - (counted[0] ?? 0);
}

/** Where a list of claims stands in place of a chart without a course: the most that it fails to count, however many of its rows go. */
function lostFromList(wall: Element, listed: readonly string[], all: readonly Figure[]): number {
  return Math.max(
    ...[...wall.querySelectorAll<HTMLElement>('[data-gone]')].map((place) => {
      const shown = listed.slice(0, listed.length - Number(place.dataset['gone']));
      const [, one, more] =
        /(1) more claim, in|, (\d+) in dispute or doubt/.exec(place.textContent ?? '') ?? [];
      return all.filter(({ id }) => !shown.includes(id)).length - Number(one ?? more ?? 0);
    }),
  );
}

it.each(Object.entries(WALLS))(
  'a wall with %s loses no dispute and no doubt that the desk has',
  (_, draw) => {
    let met = 0;
    const law = fc.property(anyLedger, anyDay, (dataset, day) => {
      const view = asOfView(dataset, day);
      return [...dataset.questions.values()]
        .filter((question) => marked(view, question).length > 0)
        .every((question) => {
          met += 1;
          return lost(pageOf(draw(view, question), view), view, question) === 0;
        });
    });
    expect(holds(law, LEDGERS)).toBe(true);
    expect(met).toBeGreaterThan(0);
  },
);

it('the law finds a wall that is silent, or whose words give way', () => {
  const view = asOfView(mosul, calendarDate('2017-06-26'));
  const question = held(mosul.questions, 'still-displaced');
  const wall = () => pageOf(WALLS['chart']?.(view, question), view);
  const other = (page: Element) => page.querySelector('div[data-figure="un-cur-2017-05-29"]');
  expect(lost(wall(), view, question)).toBe(0);
  const silent = wall();
  silent.querySelector('[data-contested]')?.remove();
  other(silent)?.remove();
  expect(lost(silent, view, question)).toBe(2);
  const yielding = wall();
  yielding.querySelector('[data-instead]')?.remove();
  expect(lost(yielding, view, question)).toBe(1);
  const unmarked = wall();
  for (const mark of other(unmarked)?.querySelectorAll('b') ?? []) mark.remove();
  expect(lost(unmarked, view, question)).toBe(1);
});

it('and a list that does not count what it leaves out', () => {
  const asked = question({ rhythmDays: 0 });
  const figures = ['agency', 'ministry', 'tally'].map((by, at) => ({
    ...figure({ id: by, by, quantity: exactly(100 * (at + 1)), time: onDay('2017-06-22') }),
    status: at === 0 ? ('reported' as const) : ('doubtful' as const),
  }));
  const view = asOfView(ledger({ figures, questions: [asked] }), calendarDate('2017-06-26'));
  const list = pageOf(<ClaimsScene view={view} question={asked} textSize={50} knowledge="" />, view);
  expect(lost(list, view, asked)).toBe(0);
  for (const place of list.querySelectorAll('[data-gone]')) place.textContent = 'More claims are not shown';
  expect(lost(list, view, asked)).toBe(2);
});
