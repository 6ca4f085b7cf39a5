import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PageInFrame } from '../../src/app/PageInFrame.tsx';
import { deskPage } from '../../src/app/pages/DeskPage.tsx';
import { documentTitle } from '../../src/app/page.ts';
import { compile } from '../../src/build/compile.ts';
import { parseDocument } from '../../src/ledger/gate.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { SPEAKER_KINDS } from '../../src/domain/source.ts';
import { FilterNotice } from '../../src/features/filters/FilterNotice.tsx';
import { possibleCharts } from '../../src/charts/questions/question-charts.ts';
import { type WholeView, asOfView } from '../../src/statistics/as-of.ts';
import type { Filters } from '../../src/statistics/filters.ts';
import { disagreements } from '../../src/statistics/disagreements.ts';
import { inScope } from '../../src/domain/scope.ts';
import { held } from '../../src/domain/held.ts';
import { select } from '../../src/statistics/selection.ts';
import { riverLedger } from '../ledger/river-ledger.ts';
import { english } from '../i18n/every-word.ts';
import { tries } from '../setup/draws-of-a-run.ts';
import { anyDay, anyLedger } from '../ledgers/any-ledger.ts';
import { pageOf } from './page-of.tsx';
import { mosul } from './shipped-desk.ts';

/*
 * Under a filter no text says that a figure is not there, or that a thing is so of all that is known, unless it is: what a
 * filter leaves out was known all the same.
 */

const river = (() => {
  const gate = parseDocument(JSON.parse(compile(riverLedger()).json));
  if (!gate.ok) throw new Error('The invented ledger does not pass.');
  return gate.dataset;
})();

const NONE: Filters = { places: [], populations: [], kinds: [] };
const OPENING = calendarDate('2017-06-26');

/** Sentences of all that is known, which no page under a filter may say. */
const OF_EVERYTHING: readonly string[] = (
  [
    'desk.nobodyPreferred',
    'desk.onlySource',
    'desk.disagree.none',
    'desk.recent.none',
    'desk.chart.barNote',
    'desk.chart.missing',
    'desk.whyNone.other-scopes',
    'desk.whyNone.unnamed',
    'desk.whyNone.doubtful',
    'desk.whyNone.mixed',
  ] as const
).map((id) => english.t(id, { filtered: 'no' }));
const OF_EVERYTHING_COUNTED = [
  /No newer figure in this ledger/,
  /No figure from [^.;]*?, \d+ days/,
  /^No figure leads/m,
  /All \d+ claims and history/,
];

function deskOf(view: WholeView): HTMLElement {
  return pageOf(<PageInFrame page={deskPage} route={{ page: 'desk' }} view={view} />, view);
}

/** What the charts of a view say, drawn or spoken. */
function spoken(view: WholeView): string {
  return [...view.dataset.questions.values()]
    .flatMap((question) => possibleCharts(view, question, english))
    .map(({ model, key }) => `${JSON.stringify(model)} ${key}`)
    .join('\n');
}

const lines = (element: Element): string =>
  [...element.querySelectorAll('*')]
    .filter((each) => each.children.length === 0)
    .map((each) => each.textContent)
    .join('\n');

/** Told anew from the figures, with none of what the page goes by. */
function matches({ places, populations, kinds }: Filters, figure: Figure): boolean {
  const kind = figure.originator.kind;
  return (
    (places.length === 0 || places.includes(figure.place)) &&
    (populations.length === 0 || populations.includes(figure.population)) &&
    (kinds.length === 0 || (kind !== undefined && kinds.includes(kind)))
  );
}

/** Every false statement that a desk makes under a filter, a line each. */
function falseStatements(whole: WholeView, filters: Filters, filtered = select(whole, filters)): string[] {
  const page = deskOf(filtered);
  const { dataset } = whole;
  const known = (id: string, fits: (figure: Figure) => boolean): boolean => {
    const { scopes = [] } = dataset.questions.get(id) ?? {};
    return whole.figures.some((figure) => fits(figure) && scopes.some((scope) => inScope(figure, scope)));
  };
  const fits = (figure: Figure) => matches(filters, figure);
  const answered = [...dataset.questions.keys()].filter((id) => known(id, fits)).length;
  const text = `${lines(page)}\n${spoken(filtered)}`;
  const day = english.date(whole.day);
  const articles = [...page.querySelectorAll('article[data-question]')];
  return [
    ...OF_EVERYTHING.filter((said) => text.includes(said)).map((said) => `it says ${said}`),
    ...OF_EVERYTHING_COUNTED.flatMap((said) => said.exec(text)?.map((words) => `it says ${words}`) ?? []),
    ...articles.flatMap((article) => {
      const id = article.getAttribute('data-question') ?? '';
      const said = article.textContent;
      const saysUnknown = said.includes(`No figure by ${day}`);
      const others = /; (no|\d+) other questions? ha/.exec(said)?.[1];
      return [
        ...(saysUnknown === !known(id, () => true) ? [] : [`${id}: No figure by ${day}: ${saysUnknown}`]),
        ...(known(id, fits) === (article.querySelector('[data-figure]') !== null)
          ? []
          : [`${id}: what matches is not shown, or something else is`]),
        ...(others === undefined || Number(others === 'no' ? 0 : others) === answered
          ? []
          : [`${id}: ${others} other questions, and not ${answered}`]),
      ];
    }),
    ...(articles.length === dataset.questions.size ? [] : ['a question is missing']),
  ];
}

const WEST = held(mosul.places, 'mosul-west');
const oneOf = <Item,>(items: ReadonlyMap<string, Item>) => fc.subarray([...items.values()], { maxLength: 2 });
const anyFilters = (dataset: WholeDataset): fc.Arbitrary<Filters> =>
  fc
    .record({
      places: oneOf(dataset.places),
      populations: oneOf(dataset.populations),
      kinds: fc.subarray([...SPEAKER_KINDS], { maxLength: 3 }),
    })
    .filter(({ places, populations, kinds }) => places.length + populations.length + kinds.length > 0);

describe('a filter never makes a false statement', () => {
  it('on any day of any ledger, under any filter', () => {
    fc.assert(
      fc.property(
        anyLedger.chain((dataset) => fc.tuple(fc.constant(dataset), anyDay, anyFilters(dataset))),
        ([dataset, day, filters]) => {
          expect(falseStatements(asOfView(dataset, day), filters)).toEqual([]);
        },
      ),
      { numRuns: tries(60) },
    );
  });

  it('on the shipped ledger and an invented one, for every single place, population and kind of speaker', () => {
    for (const [dataset, days] of [
      [mosul, tries(1) > 1 ? ['2016-10-20', '2017-06-26', '2017-12-31'] : ['2017-06-26']],
      [river, ['2017-06-16', '2017-06-22', '2017-08-01']],
    ] as const) {
      const filters = [
        ...[...dataset.places.values()].map((place) => ({ ...NONE, places: [place] })),
        ...[...dataset.populations.values()].map((population) => ({ ...NONE, populations: [population] })),
        ...SPEAKER_KINDS.map((kind) => ({ ...NONE, kinds: [kind] })),
      ];
      for (const day of days) {
        const whole = asOfView(dataset, calendarDate(day));
        for (const filter of filters)
          expect(falseStatements(whole, filter), `${day} ${JSON.stringify(filter)}`).toEqual([]);
      }
    }
  });

  it('a filter that forgets what it left out is caught', () => {
    const whole = asOfView(mosul, OPENING);
    const filters: Filters = { ...NONE, places: [WEST] };
    const forgetful = { ...select(whole, filters), narrowed: null };
    const found = falseStatements(whole, filters, forgetful).join('\n');
    expect(found).toContain('fled-since-17-october: No figure by 26 June 2017');
    expect(found).toContain('it says Nobody has spoken of just this yet');
    expect(found).toMatch(/it says No figure from .*, \d+ days/);
  });

  it('a count of other questions that counts those left out is caught', () => {
    const whole = asOfView(mosul, OPENING);
    const filters: Filters = { ...NONE, places: [WEST] };
    // Two places match where one was chosen.
    const wider = select(whole, { ...filters, places: [WEST, held(mosul.places, 'mosul-old-city')] });
    expect(falseStatements(whole, filters, wider).length).toBeGreaterThan(0);
  });
});

describe('with West Mosul chosen on the opening day', () => {
  const whole = asOfView(mosul, OPENING);
  const filtered = select(whole, { ...NONE, places: [WEST] });
  const page = deskOf(filtered);
  const articles = [...page.querySelectorAll('article[data-question]')];

  it('a question without a figure says that there is none for west Mosul and how many others have one', () => {
    const [card] = articles.filter((each) => each.getAttribute('data-question') === 'fled-since-17-october');
    expect(card?.textContent).toMatch(/No figure for west Mosul; \d+ other questions have one\./);
    expect(card?.closest('details')?.querySelector('summary')?.textContent).toMatch(
      /^\d+ questions have none of the figures that match$/,
    );
  });
  it('what matches stands first, and nothing without a figure stands before it', () => {
    const has = articles.map((article) => article.querySelector('[data-figure]') !== null);
    const section = articles.filter(
      (article) => article.closest('section') === articles[0]?.closest('section'),
    );
    expect(section).toHaveLength(4);
    expect(has.slice(0, 4)).toEqual([true, true, true, true]);
    const folded = articles.filter((article) => article.closest('details'));
    expect(articles.slice(-folded.length)).toEqual(folded);
  });
  it('every chart says in words what it is narrowed to, also to those who do not see it', () => {
    for (const question of filtered.dataset.questions.values())
      for (const { model } of possibleCharts(filtered, question, english))
        expect(model.chart === 'time' || model.chart === 'bars' ? model.sentence : '').toMatch(
          /^Only figures for west Mosul\./,
        );
  });
  it('the title of the page and the line above it name the filter', () => {
    expect(documentTitle(deskPage, { view: filtered, asked: '', words: english })).toBe(
      'Figures for west Mosul · Battle of Mosul · Figuredesk',
    );
    const notice = pageOf(
      <FilterNotice view={filtered} filters={{ ...NONE, places: [WEST] }} clear="#" />,
      filtered,
    );
    expect(notice.textContent).toContain(
      `${filtered.figures.length} of the ${whole.figures.length} figures known by 26 June 2017 match the filter: for west Mosul.`,
    );
  });
});

it('where nothing matches, the page says so and offers to clear the filter', () => {
  const view = select(asOfView(mosul, OPENING), {
    places: [held(mosul.places, 'nimrud')],
    populations: [held(mosul.populations, 'children')],
    kinds: ['party', 'media'],
  });
  expect(view.figures).toEqual([]);
  const page = deskOf(view);
  expect(page.textContent).toContain(
    'No figure for Nimrud, of “Children”, from a party to the fighting or media that name no speaker was known by 26 June 2017.',
  );
  expect(page.querySelector('[role="status"] a')?.textContent).toBe('Clear the filters');
});

it('a disagreement stands while the filter leaves one of its two figures, and is told of no figure it leaves', () => {
  const whole = asOfView(mosul, OPENING);
  const pairs = disagreements(whole);
  for (const kind of SPEAKER_KINDS) {
    const filtered = select(whole, { ...NONE, kinds: [kind] });
    const said = disagreements(filtered).map(({ a, b }) => [a.id, b.id]);
    const concerned = pairs.filter(({ a, b }) => filtered.includes(a) || filtered.includes(b));
    expect(said, kind).toEqual(concerned.map(({ a, b }) => [a.id, b.id]));
  }
  const bothLeft = pairs.filter(({ a, b }) => {
    return a.originator.kind === b.originator.kind;
  });
  expect(bothLeft.length).toBeLessThan(pairs.length);
});
