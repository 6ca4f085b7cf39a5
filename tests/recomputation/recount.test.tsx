import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PageInFrame } from '../../src/app/PageInFrame.tsx';
import { sourcesPage } from '../../src/app/pages/SourcesPage.tsx';
import { NumberScene } from '../../src/briefing/scenes/number/NumberScene.tsx';
import { compile } from '../../src/build/compile.ts';
import { parseDocument } from '../../src/ledger/gate.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import { Coverage } from '../../src/features/about/Coverage.tsx';
import { AsOfBar } from '../../src/features/as-of/AsOfBar.tsx';
import { QuestionCard } from '../../src/features/question-cards/QuestionCard.tsx';
import { LedgerIntegrity } from '../../src/features/review/LedgerIntegrity.tsx';
import { ClaimsTable } from '../../src/features/question-page/ClaimsTable.tsx';
import { answers } from '../../src/statistics/answers.ts';
import { type WholeView, asOfView } from '../../src/statistics/as-of.ts';
import { RIVER, riverLedger } from '../ledger/river-ledger.ts';
import { pageOf } from '../features/page-of.tsx';
import { mosul } from '../features/shipped-desk.ts';
import { oneIn } from '../setup/draws-of-a-run.ts';
import { type Recount, SecondHand } from './recount.ts';
import { tablesIn, tablesOf } from './tables.ts';
import { withFigures } from '../ledgers/with-figures.ts';

/** Of every question what leads on its card and on a wall, and the claims of its page. */
type Questions = ReadonlyMap<string, Omit<Recount, 'scope'> & { readonly wall: string | null }>;

function readQuestions(view: WholeView): Questions {
  const page = pageOf(
    <>
      {answers(view).map((answer) => (
        <section key={answer.question.id} data-of={answer.question.id}>
          <QuestionCard answer={answer} />
          <ClaimsTable view={view} answer={answer} />
          <div data-wall>
            <NumberScene view={view} question={answer.question} textSize={50} knowledge={null} />
          </div>
        </section>
      ))}
    </>,
    view,
  );
  const questions = [...page.querySelectorAll('[data-of]')].map((section) => {
    const leads = section.querySelector('article > div[data-figure]');
    const claims = [...section.querySelectorAll('table tbody')].map((body) => [
      body.querySelector('th[scope="rowgroup"]')?.textContent ?? '',
      [...body.querySelectorAll('tr[data-figure]')].map(figureOf).toSorted(),
    ]);
    return [
      section.getAttribute('data-of') ?? '',
      {
        leads: leads && figureOf(leads),
        claims: Object.fromEntries(claims),
        wall: figureOf(section.querySelector('[data-wall] [data-figure]')) || null,
      },
    ] as const;
  });
  return new Map(questions);
}

/** What the line of the day says of how many figures there are. */
function readCounts(view: WholeView): string {
  const page = pageOf(<AsOfBar view={view} onChange={() => {}} hrefOfDay={String} />, view);
  return page.querySelector('[data-derived="counts"]')?.textContent ?? '';
}

/** What the register says of how many documents there are. */
function readRegister(view: WholeView): string {
  const page = pageOf(<PageInFrame page={sourcesPage} view={view} route={{ page: 'sources' }} />, view);
  const lines = [...page.querySelectorAll('p')].map(({ textContent }) => textContent);
  return lines.find((line) => line.includes(' published by ')) ?? '';
}

const numbersIn = (page: Element, selector: string): readonly number[] =>
  [...page.querySelectorAll(`${selector} data`)].map((data) => Number(data.getAttribute('value')));

/** The numbers of the review page's table, and how many its list without a day has. */
function readReview(view: WholeView): readonly number[] {
  const page = pageOf(<LedgerIntegrity view={view} />, view);
  return [...numbersIn(page, 'dl'), page.querySelectorAll('[data-undated] li').length];
}

/** The numbers of the method's coverage. */
const readCoverage = (view: WholeView): readonly number[] =>
  numbersIn(pageOf(<Coverage view={view} />, view), '[data-derived="coverage"]');

function unlikeNumbers(
  day: string,
  where: string,
  shown: readonly number[],
  wanted: readonly number[],
): readonly string[] {
  return shown.join() === wanted.join() ? [] : [`${day} ${where}: ${shown.join()}, and not ${wanted.join()}`];
}

/** A line when a sentence does not say just these counts, in their order; nought is said in words. */
function unlike(day: string, sentence: string, counts: readonly number[]): readonly string[] {
  const days = /\b\d{1,2} [A-Z][a-z]+ \d{4}\b/g;
  const said =
    sentence
      .replaceAll(days, '')
      .replaceAll(/\bOne document\b/g, '1 document')
      .match(/\d+/g) ?? [];
  const wanted = counts.filter((count) => count > 0).map(String);
  return said.join() === wanted.join() ? [] : [`${day}: "${sentence}", and not ${wanted.join(', ')}`];
}

const figureOf = (element: Element | null): string => element?.getAttribute('data-figure') ?? '';

/** In what a part of the pages of a day differs from the second hand, a line each. */
type Compare = (hand: SecondHand, view: WholeView) => readonly string[];

const PARTS = {
  counts(hand, view) {
    const { standing, superseded, later, undated } = hand.counts(view.day);
    return unlike(view.day, readCounts(view), [standing + superseded, superseded, later, undated]);
  },
  review(hand, view) {
    const { standing, superseded, later, undated } = hand.counts(view.day);
    const wanted = [standing, hand.sources(view.day), superseded, later, undated];
    return unlikeNumbers(view.day, 'review', readReview(view), wanted);
  },
  coverage: (hand, view) => unlikeNumbers(view.day, 'coverage', readCoverage(view), hand.bySpeaker(view.day)),
  register(hand, view) {
    const { published, undated, relayed, notYet } = hand.documents(view.day);
    return unlike(view.day, readRegister(view), [published, undated, relayed, notYet]);
  },
  questions: (hand, view) => {
    const { day } = view;
    return [...readQuestions(view)].flatMap(([id, shown]) => {
      const { leads, claims } = hand.question(id, day);
      return [
        ...(shown.leads === leads ? [] : [`${day} ${id}: ${shown.leads} leads, and not ${leads}`]),
        ...(shown.wall === leads || shown.wall === null
          ? []
          : [`${day} ${id}: ${shown.wall} stands on the wall`]),
        ...(JSON.stringify(sorted(shown.claims)) === JSON.stringify(sorted(claims))
          ? []
          : [
              `${day} ${id}: the page has ${JSON.stringify(shown.claims)}, and not ${JSON.stringify(claims)}`,
            ]),
      ];
    });
  },
} satisfies Readonly<Record<string, Compare>>;

const differences = (hand: SecondHand, dataset: WholeDataset, day: string): readonly string[] => {
  const view = asOfView(dataset, calendarDate(day));
  return Object.values(PARTS).flatMap((compare) => compare(hand, view));
};

const sorted = (claims: Recount['claims']) => Object.entries(claims).toSorted(([a], [b]) => (a < b ? -1 : 1));

const hand = new SecondHand(tablesIn(join(import.meta.dirname, '../../data/mosul-2016-2017')));
const days = hand.reportDays();

describe('every card, page and wall says what a second hand works out from the tables', () => {
  const tried = [...oneIn(40, days), '2017-06-26', '2017-07-20', '2018-06-01'];
  it(`on ${tried.length} days of the shipped ledger`, { timeout: 600_000 }, () => {
    expect(days.length).toBeGreaterThan(140);
    expect(tried.flatMap((day) => differences(hand, mosul, day))).toEqual([]);
  });

  it('on every report day of an invented ledger', () => {
    const gate = parseDocument(JSON.parse(compile(riverLedger()).json));
    if (!gate.ok) throw new Error('The invented ledger does not pass.');
    const second = new SecondHand(tablesOf((name) => RIVER[`${name}.csv`] ?? ''));
    const reported = second.reportDays();
    expect(reported.length).toBeGreaterThan(2);
    expect(reported.flatMap((day) => differences(second, gate.dataset, day))).toEqual([]);
  });
});

describe('a page that goes by another rule is found', { timeout: 300_000 }, () => {
  const DAY = '2017-06-26';
  const found = (part: keyof typeof PARTS, dataset: WholeDataset) =>
    PARTS[part](hand, asOfView(dataset, calendarDate(DAY)));
  const all = [...mosul.figures.values()];
  const without = (id: string): WholeDataset =>
    withFigures(
      mosul,
      all.filter((figure) => figure.id !== id),
    );

  it('when it leaves out the figure that should lead', () => {
    const leads = hand.question('fled-since-17-october', DAY).leads ?? '';
    expect(found('questions', without(leads)).join('\n')).toContain(`and not ${leads}`);
  });
  it('when it drops one claim', () => {
    const [claim = ''] =
      Object.values(hand.question('civilians-in-old-city', DAY).claims)[0]?.slice(-1) ?? [];
    expect(found('questions', without(claim)).length).toBeGreaterThan(0);
  });
  it('when it knows a figure a day too early', () => {
    const early = all.map((figure) =>
      figure.published === calendarDate('2017-06-28') ? { ...figure, published: calendarDate(DAY) } : figure,
    );
    expect(found('questions', withFigures(mosul, early)).length).toBeGreaterThan(0);
  });
  it('when a document that nobody dates counts as published', () => {
    const sources = new Map(
      [...mosul.sources].map(([id, one]) => [id, { ...one, published: one.published ?? calendarDate(DAY) }]),
    );
    expect(found('register', { ...mosul, sources }).join('\n')).toContain(' published by 26 June 2017');
  });
  it('when a figure that nobody dates counts as public on the day that it speaks of', () => {
    const figures = all.map((one) =>
      one.id === 'dtm-cur-2016-11-25' ? { ...one, published: calendarDate('2016-11-25') } : one,
    );
    for (const part of ['counts', 'review'] as const)
      expect(found(part, withFigures(mosul, figures)), part).not.toEqual([]);
  });
  it('when whom a rule prefers is forgotten', () => {
    const questions = new Map(
      [...mosul.questions].map(([id, question]) => [id, { ...question, ruleOriginators: [], ruleKinds: [] }]),
    );
    expect(found('questions', { ...mosul, questions }).length).toBeGreaterThan(0);
  });
  it('when what is in doubt may lead', () => {
    const figures = all.map((figure) => ({ ...figure, status: 'reported' as const }));
    expect(found('questions', withFigures(mosul, figures)).length).toBeGreaterThan(0);
  });
});

it('the second hand uses none of the product’s own code', () => {
  for (const file of ['recount.ts', 'tables.ts'])
    expect(readFileSync(join(import.meta.dirname, file), 'utf8')).not.toMatch(
      /from '\.\.\/\.\.\/src|from '\.\.\//,
    );
});
