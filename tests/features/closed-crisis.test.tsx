import fc from 'fast-check';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { loadPage } from '../../src/app/pages.ts';
import { PAGE_NAMES, PLACES } from '../../src/addresses/pages.ts';
import { askedBy, documentTitle } from '../../src/app/page.ts';
import { LoadedInFrame } from '../../src/app/PageInFrame.tsx';
import { SceneView, sceneTitle } from '../../src/briefing/scenes/SceneView.tsx';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import { once } from '../../src/domain/once.ts';
import type { Question } from '../../src/domain/question.ts';
import type { Route } from '../../src/addresses/route.ts';
import { AsOfBar } from '../../src/features/as-of/AsOfBar.tsx';
import { dayForKey } from '../../src/features/as-of/scrubber-model.ts';
import { csvRow } from '../../src/features/figures-table/figures-csv.ts';
import { searchEntries } from '../../src/features/search/search-entries.ts';
import { type WholeView, asOfView } from '../../src/statistics/as-of.ts';
import { endOf } from '../../src/statistics/end.ts';
import { titleOn } from '../../src/statistics/question-title.ts';
import { recentChanges } from '../../src/statistics/recent.ts';
import { latestKnownDay } from '../../src/statistics/report-days.ts';
import { holds, LEDGERS } from '../domain/laws.ts';
import { english } from '../i18n/every-word.ts';
import { anyDay, anyLedger, viewOn } from '../ledgers/any-ledger.ts';
import { tries } from '../setup/draws-of-a-run.ts';
import { htmlOf, pageOf } from './page-of.tsx';
import { mosul } from './shipped-desk.ts';
import { proven } from '../../src/ledger/proven.ts';

const live: WholeDataset = { ...mosul, endedOn: null };
const on = (day: string, dataset = mosul) => asOfView(dataset, calendarDate(day));

const FRAMED = PAGE_NAMES.filter((name) => name !== 'screen');
const pages = new Map(await Promise.all(FRAMED.map(async (name) => [name, await loadPage(name)] as const)));
/** Pages that stand once. */
const SINGLE = FRAMED.filter((name) => !PLACES[name].ids).map((page) => ({ page }) as Route);

/** What is read of an element, its parts apart. */
const words = (element: ReactNode, view: WholeView): string =>
  htmlOf(element, view).replaceAll(/<[^>]*>/g, ' ');

function pageOn(route: Route, view: WholeView): ReactNode {
  const loaded = route.page === 'missing' || route.page === 'screen' ? undefined : pages.get(route.page);
  if (!loaded) throw new Error(`No page ${route.page}.`);
  return <LoadedInFrame loaded={loaded} route={route} view={view} />;
}

const textOf = (route: Route, view: WholeView): string => words(pageOn(route, view), view);

function titleOf(route: Route, view: WholeView): string {
  const loaded = pages.get('question');
  if (!loaded) throw new Error('No page of questions.');
  return documentTitle<WholeView>(loaded.page, { view, asked: askedBy(route), words: english });
}

describe('the latest day', () => {
  const bar = (view: WholeView) =>
    pageOf(<AsOfBar view={view} onChange={() => {}} hrefOfDay={(day) => `#${day}`} />, view);

  it('is the last on which a figure or an event became known, in any ledger', () => {
    expect(
      holds(
        fc.property(anyLedger, (dataset) => {
          const latest = latestKnownDay(dataset);
          if (latest === null) return true;
          const end = calendarDate('2100-01-01');
          const told = recentChanges(asOfView(dataset, end), latest, end);
          return told.length > 0 && told.every(({ day }) => day === latest);
        }),
        LEDGERS,
      ),
    ).toBe(true);
  });

  it('is where the link and the End key lead, and past it the page says that the ledger holds nothing newer', () => {
    fc.assert(
      fc.property(anyLedger, anyDay, (dataset, day) => {
        const view = viewOn(dataset, day);
        const latest = latestKnownDay(dataset);
        const page = bar(view);
        const link = page.querySelector('a');
        if (latest === null || day === latest) return link === null;
        // Of what is still to come no day is named (R23).
        const named = page.innerHTML.includes(english.date(latest));
        return (
          link?.getAttribute('href') === `#${latest}` &&
          link.textContent === (day < latest ? 'Go to the latest day' : 'Go to that day') &&
          page.textContent.includes('This ledger holds nothing newer than') === day > latest &&
          (named === day > latest || day === latest) &&
          dayForKey('End', view, day, addDays(day, 1)) === latest
        );
      }),
      { numRuns: tries(40) },
    );
  });

  it('of the shipped ledger is 30 April 2024, on which a figure was published', () => {
    expect(latestKnownDay(mosul)).toBe('2024-04-30');
    expect(bar(on('2026-11-28')).textContent).toContain(
      'This ledger holds nothing newer than 30 April 2024.',
    );
  });

  it('may be that of an event alone, and then nothing is said of later figures', () => {
    const event = {
      ...mosul.events[0]!,
      id: proven<'event'>('after-all'),
      knownFrom: calendarDate('2025-01-02'),
    };
    const told: WholeDataset = { ...mosul, events: [...mosul.events, event] };
    expect(latestKnownDay(told)).toBe('2025-01-02');
    expect(bar(on('2024-05-01', told)).textContent).toContain('Only events became known later.');
  });
});

describe('a crisis that is over', () => {
  const first = (view: WholeView) =>
    pageOf(pageOn({ page: 'desk' }, view), view).querySelector('h2')?.textContent;

  it('is said to be in the first line of the desk, in the words of its ledger', () => {
    expect(first(on('2017-07-10'))).toBe('Where things stand');
    expect(first(on('2017-12-31'))).toBe(
      'The battle ended in July 2017; these are the last figures known by 31 December 2017.',
    );
    expect(first(on('2024-04-30'))).toBe('The battle ended in July 2017; these are the last known figures.');
    expect(first(on('2024-04-30', { ...mosul, crisis: 'South Valley flood' }))).toBe(
      'South Valley flood ended in July 2017; these are the last known figures.',
    );
  });

  it('is over only once that could be known', () => {
    const victory = mosul.events.filter(({ date }) => date === mosul.endedOn).map(({ id }) => id);
    const late: WholeDataset = {
      ...mosul,
      events: mosul.events.map((event) =>
        victory.includes(event.id) ? { ...event, knownFrom: calendarDate('2017-08-01') } : event,
      ),
    };
    expect(endOf(on('2017-07-31', late))).toBeNull();
    expect(endOf(on('2017-08-01', late))?.event?.title).toBe(
      'Prime Minister formally declares victory in Mosul',
    );
    expect(endOf(on('2017-08-01', { ...mosul, events: [] }))).toEqual({
      day: '2017-07-10',
      event: null,
      isLast: false,
    });
  });

  it('goes on where the ledger says no end, on any day', () => {
    for (const day of ['2017-12-31', '2026-11-28'])
      expect(textOf({ page: 'desk' }, on(day, live))).not.toMatch(/ended in|last known|before the end/);
  });

  it('counts age to its end, and titles stand in the past', () => {
    const text = textOf({ page: 'desk' }, on('2017-12-31'));
    expect(text).toContain('4 days before the end');
    expect(text).toContain('Where sources disagreed');
    expect(text).toContain('What became known lately');
    expect(text).not.toContain('Where things stand');
  });
});

/** What is read of a day in every place that puts questions. */
const textsOn = once((view: WholeView): Readonly<Record<string, string>> => {
  const questions = [...view.dataset.questions.values()];
  const [some] = questions;
  return {
    ...Object.fromEntries(SINGLE.map((route) => [route.page, textOf(route, view)])),
    question: some ? textOf({ page: 'question', id: some.id }, view) : '',
    titles: questions.map(({ id }) => titleOf({ page: 'question', id }, view)).join('\n'),
    search: searchEntries(view, english)
      .map(({ title }) => title)
      .join('\n'),
    file: view.figures.map((figure) => csvRow(view, figure)['question']).join('\n'),
    walls: questions
      .map(({ id }) => {
        const scene = { kind: 'number', questions: [id] } as const;
        const shown = words(
          <SceneView scene={scene} view={view} news={undefined} textSize={30} knowledge="" />,
          view,
        );
        return `${sceneTitle(scene, view)}\n${shown}`;
      })
      .join('\n'),
  };
});

/** Every place that puts a question in another tense than its own page does, a line each. */
function tenses(view: WholeView, titled: (view: WholeView, question: Question) => string): readonly string[] {
  return [...view.dataset.questions.values()].flatMap((question) => {
    const right = titled(view, question);
    const wrong = [question.title, question.titlePast].filter(
      (title): title is string => title !== null && title !== right,
    );
    return Object.entries(textsOn(view)).flatMap(([place, text]) =>
      wrong.filter((title) => text.includes(title)).map((title) => `${view.day}, ${place}: ${title}`),
    );
  });
}

describe('a question is put in one tense wherever it stands', () => {
  const views = ['2017-05-30', '2017-12-31'].map((day) => on(day));

  it('in the past once its answer is past its age limit or the crisis is over, on every page, wall and file', () => {
    expect(views.flatMap((view) => tenses(view, titleOn))).toEqual([]);
    const [may, december] = views.map((view) => {
      return [...view.dataset.questions.values()].filter(
        (question) => question.titlePast !== null && titleOn(view, question) === question.titlePast,
      ).length;
    });
    const able = [...mosul.questions.values()].filter(({ titlePast }) => titlePast !== null).length;
    expect(december).toBe(able);
    expect(may).toBeGreaterThan(0);
    expect(may).toBeLessThan(able);
  });

  it('and a place that goes by the present alone would be found', () => {
    const present = (_: WholeView, { title }: Question) => title;
    expect(views.flatMap((view) => tenses(view, present)).length).toBeGreaterThan(20);
  });
});
