import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import { ClaimsScene } from '../../src/briefing/scenes/claims/ClaimsScene.tsx';
import { renderDrawings } from '../../src/build/stills.tsx';
import { QuestionPicture } from '../../src/build/pictures/QuestionPicture.tsx';
import { pictureModel } from '../../src/build/pictures/picture-model.ts';
import { sizesOf } from '../../src/charts/kinds.ts';
import { possibleCharts } from '../../src/charts/questions/question-charts.ts';
import { MarkLegend } from '../../src/charts/MarkLegend.tsx';
import { ClaimList } from '../../src/claims/ClaimList.tsx';
import { ClaimRows } from '../../src/claims/ClaimRows.tsx';
import { trackScale } from '../../src/claims/track-scale.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Question } from '../../src/domain/question.ts';
import { BothWays } from '../../src/features/compare/BothWays.tsx';
import { Disagreements } from '../../src/features/disagreements/Disagreements.tsx';
import { QuestionCard } from '../../src/features/question-cards/QuestionCard.tsx';
import { ClaimsTable } from '../../src/features/question-page/ClaimsTable.tsx';
import { SheetFigure } from '../../src/features/source-sheet/SheetFigure.tsx';
import { answer } from '../../src/statistics/answers.ts';
import { asOfView, type WholeView } from '../../src/statistics/as-of.ts';
import { htmlOf } from '../features/page-of.tsx';
import { english } from '../i18n/every-word.ts';
import { during, exactly, figure, ledger, onDay, question, scope } from '../ledgers/small-ledger.ts';
import { readHtml } from '../setup/read-html.ts';

/*
 * A range has a mark between its ends where its speaker named a best estimate, and only there: in every drawing. All ranges
 * below name one at two fifths of the way, or none does.
 */

const SHARE = 0.4;
const DAYS = ['2017-06-01', '2017-06-06', '2017-06-11', '2017-06-16'];
const MONTHS: readonly (readonly [string, string])[] = [
  ['2017-03-01', '2017-03-31'],
  ['2017-04-01', '2017-04-30'],
  ['2017-05-01', '2017-05-31'],
];

function viewOf(isNamed: boolean): WholeView {
  const range = (low: number) => ({
    kind: 'range' as const,
    low,
    high: low + 100,
    ...(isNamed ? { best: low + 100 * SHARE } : {}),
  });
  const counted = DAYS.flatMap((day, at) => [
    figure({ id: `un-${at}`, quantity: range(400 + 60 * at), time: onDay(day) }),
    figure({ id: `there-${at}`, quantity: range(200 + 60 * at), time: onDay(day), place: 'erbil' }),
  ]);
  const other = figure({ id: 'other', quantity: range(900), time: onDay('2017-06-15'), by: 'ministry' });
  const killed = MONTHS.map((month, at) =>
    figure({
      id: `month-${at}`,
      measure: 'killed',
      quantity: range(300 + 90 * at),
      time: during(...month),
    }),
  );
  const beside = figure({
    id: 'month-other',
    measure: 'killed',
    quantity: exactly(500),
    time: during('2017-05-01', '2017-05-31'),
    by: 'ministry',
  });
  const scopes = [scope(), scope({ place: 'erbil', heading: 'In Erbil' })] as const;
  const monthly = scope({ measure: 'killed', timeKind: 'flow', period: 'month', heading: 'Killed' });
  const dataset = ledger({
    figures: [...counted, other, ...killed, beside],
    questions: [
      question({ scopes, charts: ['time'] }),
      question({ id: 'killed-by-month', scopes: [monthly] }),
    ],
    relations: [{ a: 'un-3', b: 'other', kind: 'disputed', note: 'Both cannot be true.' }],
  });
  return asOfView(dataset, calendarDate('2017-06-18'));
}

const questionOf = (view: WholeView, id = 'displaced-now') =>
  [...view.dataset.questions.values()].find((each) => each.id === id)!;
const claimsOf = (view: WholeView, id?: string) =>
  answer(view, questionOf(view, id)).groups.flatMap(({ claims }) => claims);

const page = (element: (view: WholeView, asked: Question) => ReactElement) => (view: WholeView) =>
  Promise.resolve(htmlOf(element(view, questionOf(view)), view));

const chartOf = (id: string) => async (view: WholeView) => {
  const models = possibleCharts(view, questionOf(view, id), english).map(({ model }) => model);
  const drawings = models.map((model, at) => [`${at}`, { model, size: sizesOf(model)[0]! }] as const);
  return [...(await renderDrawings(new Map(drawings))).values()].join('');
};

/** Every drawing that a range may stand in, as markup. */
const DRAWINGS: Readonly<Record<string, (view: WholeView) => Promise<string>>> = {
  'the strip and the course of a card': page((view, asked) => <QuestionCard answer={answer(view, asked)} />),
  'a list of claims': page((view) => (
    <ClaimList
      claims={claimsOf(view)}
      scale={trackScale(claimsOf(view).map(({ figure: each }) => each.quantity))}
    />
  )),
  'claims in wide rows': page((view) => <ClaimRows claims={claimsOf(view)} />),
  'the claims of a question': page((view, asked) => <ClaimsTable view={view} answer={answer(view, asked)} />),
  'a disagreement': page((view) => <Disagreements view={view} />),
  'a row of a source sheet': page((view) => (
    <SheetFigure figure={claimsOf(view)[0]!.figure} hollow={false} max={1000} />
  )),
  'courses side by side': page((view, asked) => <BothWays view={view} question={asked} />),
  'a wall with claims': page((view, asked) => (
    <ClaimsScene view={view} question={asked} textSize={50} knowledge={null} />
  )),
  'the chart over time': chartOf('displaced-now'),
  'the chart by month': chartOf('killed-by-month'),
};

interface Range {
  /** Where the shape stands between the ends, as a share; null where there is none. */
  readonly at: number | null;
}

function rangesIn(markup: string): readonly Range[] {
  return [...readHtml(markup).querySelectorAll('line[class*="bar"]')].map((bar) => {
    const best = bar.parentElement?.querySelector('svg[class*="best"]') ?? null;
    if (!best) return { at: null };
    const along = (axis: 'x' | 'y') => Number.parseFloat(bar.getAttribute(`${axis}1`) ?? '');
    const to = (axis: 'x' | 'y') => Number.parseFloat(bar.getAttribute(`${axis}2`) ?? '');
    const axis = Math.abs(to('x') - along('x')) > Math.abs(to('y') - along('y')) ? 'x' : 'y';
    const stands = Number.parseFloat(best.getAttribute(axis) ?? '');
    return { at: (stands - along(axis)) / (to(axis) - along(axis)) };
  });
}

test.for(Object.entries(DRAWINGS))(
  '%s: the best estimate has its shape, where it is named',
  async ([, draw]) => {
    const named = rangesIn(await draw(viewOf(true)));
    expect(named.length).toBeGreaterThan(0);
    for (const { at } of named) expect(Math.abs((at ?? 9) - SHARE)).toBeLessThan(0.03);
    const unnamed = rangesIn(await draw(viewOf(false)));
    expect(unnamed.length).toBeGreaterThan(0);
    expect(unnamed.filter(({ at }) => at !== null)).toEqual([]);
  },
);

test('the picture of a question, where a mark has no scale, says by the shape that there is one', () => {
  const pictureOf = (view: WholeView) =>
    readHtml(htmlOf(<QuestionPicture model={pictureModel(view, questionOf(view), english)} />));
  expect(pictureOf(viewOf(true)).querySelectorAll('line ~ svg[class*="best"]')).toHaveLength(1);
  expect(pictureOf(viewOf(false)).querySelectorAll('[class*="best"]')).toHaveLength(0);
});

test('the key of marks explains ranges as they are drawn beside it', () => {
  const key = (isNamed: boolean) =>
    readHtml(htmlOf(<MarkLegend claims={claimsOf(viewOf(isNamed), 'killed-by-month')} />)).body.textContent;
  expect(key(true)).toContain('range with its best estimate');
  expect(key(true)).not.toContain('no best estimate named');
  expect(key(false)).toContain('range, no best estimate named');
  expect(key(false)).not.toContain('range with its');
});
