import fc from 'fast-check';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { ChartScene } from '../../src/briefing/scenes/chart/ChartScene.tsx';
import { ClaimsScene } from '../../src/briefing/scenes/claims/ClaimsScene.tsx';
import { NumberScene } from '../../src/briefing/scenes/number/NumberScene.tsx';
import { TwoScene } from '../../src/briefing/scenes/two/TwoScene.tsx';
import { addDays, calendarDate, type CalendarDate } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import type { Question } from '../../src/domain/question.ts';
import { referenceStart } from '../../src/domain/reference-time.ts';
import { QuestionCard } from '../../src/features/question-cards/QuestionCard.tsx';
import { AnswerPanel } from '../../src/features/question-page/AnswerPanel.tsx';
import { pictureModel } from '../../src/build/pictures/picture-model.ts';
import { answer } from '../../src/statistics/answers.ts';
import { type WholeView, asOfView } from '../../src/statistics/as-of.ts';
import { ownChoice } from '../../src/statistics/headline/choice.ts';
import { reportDays } from '../../src/statistics/report-days.ts';
import { inScope } from '../../src/domain/scope.ts';
import { pageOf } from '../features/page-of.tsx';
import { mosul } from '../features/shipped-desk.ts';
import { english } from '../i18n/every-word.ts';
import { oneIn, tries } from '../setup/draws-of-a-run.ts';
import { anyDay, anyLedger } from '../ledgers/any-ledger.ts';

/*
 * "No figure by a day" is said only where none was known; where some was, each channel says that none leads, or that its
 * number is withheld, and why. No channel names a day after the one that is read.
 */

type Channel = (view: WholeView, question: Question) => ReactNode;

const CHANNELS: Readonly<Record<string, Channel>> = {
  card: (view, question) => <QuestionCard answer={answer(view, question)} />,
  page: (view, question) => (
    <AnswerPanel view={view} answer={answer(view, question)} choice={ownChoice(question)} />
  ),
  picture: (view, question) => pictureModel(view, question, english).none.join('. '),
  'number on a wall': (view, question) => (
    <NumberScene view={view} question={question} textSize={50} knowledge={null} />
  ),
  'two numbers on a wall': (view, question) => (
    <TwoScene view={view} questions={[question, question]} textSize={50} />
  ),
  'chart on a wall': (view, question) => (
    <ChartScene view={view} question={question} textSize={30} knowledge="" />
  ),
  'claims on a wall': (view, question) => (
    <ClaimsScene view={view} question={question} textSize={50} knowledge="" />
  ),
};

/** Of a question, told from the figures alone: is anything known, and may anything of it lead? */
function isKnown(view: WholeView, { scopes }: Question): boolean {
  return view.figures.some((figure) => scopes.some((scope) => inScope(figure, scope)));
}

const MONTHS = Array.from(
  { length: 12 },
  (_, at) => english.date(calendarDate(`2017-${String(at + 1).padStart(2, '0')}-01`), 'full').split(' ')[1],
);
const DAY = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})`, 'g');

function daysIn(text: string): readonly string[] {
  return [...text.matchAll(DAY)].map(
    ([, day = '', month, year]) =>
      `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
}

/** The words of a part of a page, apart where its parts are: "32" and "November 2016" are no day. */
function wordsOf(element: Element): string {
  return element.innerHTML.replaceAll(/<[^>]*>/g, ' · ').replaceAll(/\s+/g, ' ');
}

/** What a channel says of a question that is not so, or leaves out; a line each. */
function faults(name: string, text: string, view: WholeView, question: Question): readonly string[] {
  const at = `${view.day} ${question.id}, ${name}`;
  const saysNone = text.includes('No figure by');
  const reason = /(No figure leads|Withheld|Too few figures by)(.*)$/s.exec(text)?.[2];
  // The ledger's own fixed words, and a figure that is known, may hold the day that a count begins.
  const fixed = [
    ...daysIn(JSON.stringify(question)),
    ...view.figures.map(({ time }) => referenceStart(time)),
  ];
  const later = daysIn(text).filter((day) => day > view.day && !fixed.some((other) => other === day));
  return [
    ...(saysNone && isKnown(view, question) ? [`${at}: No figure by, and there is one`] : []),
    ...(reason === undefined || /What has been claimed|Nobody has spoken|Since |\d{4}/.test(reason)
      ? []
      : [`${at}: it does not say why`]),
    ...(later.length === 0 ? [] : [`${at}: it tells of ${later.join()}`]),
  ];
}

function faultsOn(dataset: WholeDataset, day: CalendarDate, channels = CHANNELS): readonly string[] {
  const view = asOfView(dataset, day);
  const page = pageOf(
    [...view.dataset.questions.values()].map((question) =>
      Object.entries(channels).map(([name, channel]) => (
        <section key={`${name} ${question.id}`} data-channel={name} data-of={question.id}>
          {channel(view, question)}
        </section>
      )),
    ),
    view,
  );
  return [...page.querySelectorAll('[data-channel]')].flatMap((section) => {
    const question = view.dataset.questions.get(section.getAttribute('data-of') ?? '');
    return question
      ? faults(section.getAttribute('data-channel') ?? '', wordsOf(section), view, question)
      : [];
  });
}

describe('“no figure” is said only where none was known, and else why none is shown', () => {
  const report = reportDays(mosul);
  const [first = calendarDate('2016-10-17')] = report;
  const tried = [addDays(first, -1), ...oneIn(40, report), calendarDate('2017-08-10')];

  it(`on ${tried.length} days of the shipped ledger`, { timeout: 600_000 }, () => {
    expect(tried.flatMap((day) => faultsOn(mosul, day))).toEqual([]);
  });

  it('on any day of any ledger', () => {
    fc.assert(
      fc.property(anyLedger, anyDay, (dataset, day) => {
        expect(faultsOn(dataset, day)).toEqual([]);
      }),
      { numRuns: tries(60) },
    );
  });

  it('a channel that says so whenever nothing leads is caught, as is a number withheld without a word', () => {
    const day = calendarDate('2017-03-01');
    const careless = {
      careless: (view: WholeView, question: Question) =>
        answer(view, question).headline ? '' : `No figure by ${english.date(view.day)}`,
    };
    const curt = { curt: () => 'Withheld' };
    const early = { early: () => 'First figure on 12 May 2017' };
    expect(faultsOn(mosul, day, careless).length).toBeGreaterThan(0);
    expect(faultsOn(mosul, day, curt).length).toBe(asOfView(mosul, day).dataset.questions.size);
    expect(faultsOn(mosul, day, early).length).toBe(asOfView(mosul, day).dataset.questions.size);
  });
});
