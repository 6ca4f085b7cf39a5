import { describe, expect, it } from 'vitest';
import { usualScenes } from '../../src/briefing/scene.ts';
import { SceneView } from '../../src/briefing/scenes/SceneView.tsx';
import { readOut } from '../../src/claims/read-out.ts';
import { daysNamed } from '../../src/ledger/checks/texts/days-named.ts';
import { addDays, type CalendarDate, calendarDate } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import { answers } from '../../src/statistics/answers.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { reportDays } from '../../src/statistics/report-days.ts';
import { mosul } from '../features/shipped-desk.ts';
import { english } from '../i18n/every-word.ts';
import { oneIn } from '../setup/draws-of-a-run.ts';
import { htmlOf } from '../features/page-of.tsx';
import { drawn, routesOf } from './drawn-page.tsx';
import { withFigures } from '../ledgers/with-figures.ts';

/** The control of the day, which leads to later days; scripts and styles say nothing to a reader. */
const CONTROLS =
  /<section class="[^"]*" aria-label="What was known as of">[\s\S]*?<\/section>|<(script|style)[\s\S]*?<\/\1>/g;
/** What is read of an element beside its text: names for those who listen, and days as programs read them. */
const SPOKEN = /(?:aria-label|title|alt|placeholder|datetime)="([^"]*)"/gi;
const SHORT = {
  Jan: 'January',
  Feb: 'February',
  Mar: 'March',
  Apr: 'April',
  Aug: 'August',
  Sep: 'September',
  Oct: 'October',
  Nov: 'November',
  Dec: 'December',
};

/** Every text of a page, a line each, without addresses and the name of the dataset, which may hold days. */
function textsOf(html: string, { id }: WholeDataset): readonly string[] {
  const read = html.replaceAll(CONTROLS, ' ').replaceAll(id, '');
  const spoken = [...read.matchAll(SPOKEN)].map(([, text = '']) => text);
  return [...read.replaceAll('<!-- -->', '').split(/<[^>]*>/), ...spoken].map((text) =>
    text
      .replaceAll(/\S*\/\S*/g, '')
      .replaceAll(
        /\b(Jan|Feb|Mar|Apr|Aug|Sep|Oct|Nov|Dec)\b/g,
        (month) => SHORT[month as keyof typeof SHORT],
      ),
  );
}

/** The texts that name a day after the one that is read. Of days without a year nobody can say which they are. */
function later(texts: readonly string[], day: CalendarDate): readonly string[] {
  return texts.filter((text) => daysNamed(text, null).some((named) => named > day));
}

function laterOnPages(
  dataset: WholeDataset,
  day: CalendarDate,
  names: readonly string[] | null,
): readonly string[] {
  const routes = routesOf(dataset).filter(
    ({ page }) => page !== 'builder' && (names?.includes(page) ?? true),
  );
  return routes.flatMap((route) =>
    later(textsOf(drawn(dataset, { dataset: dataset.id, route }, `asof=${day}`), dataset), day).map(
      (text) => `${day} ${JSON.stringify(route)}: ${text}`,
    ),
  );
}

/** What is read out, and what a wall shows. */
function laterSaid(dataset: WholeDataset, day: CalendarDate): readonly string[] {
  const view = asOfView(dataset, day);
  const lines = answers(view).flatMap((answer) => readOut(view, answer, english)?.text ?? []);
  const scenes = usualScenes(dataset).map((scene) =>
    htmlOf(<SceneView scene={scene} view={view} news={undefined} textSize={24} knowledge="" />, view),
  );
  return later([...lines, ...scenes.flatMap((html) => textsOf(html, dataset))], day).map(
    (text) => `${day}: ${text}`,
  );
}

const days = reportDays(mosul);
/** Report days, and days on the eve of what changes the words of this ledger. */
const eves = mosul.texts.map(({ from }) => addDays(from, -1));
const short = [...new Set([...oneIn(24, days), ...eves])];
const whole = [...oneIn(75, days), calendarDate('2016-10-16')];

describe('on a replayed day nothing names a day after it', () => {
  it(`on the desk, in what is read out and on a wall, on ${short.length} days`, { timeout: 600_000 }, () => {
    expect(days.length).toBeGreaterThan(140);
    expect(short.flatMap((day) => laterSaid(mosul, day))).toEqual([]);
    expect(short.flatMap((day) => laterOnPages(mosul, day, ['desk']))).toEqual([]);
  });
  it(`on any page, on ${whole.length} days`, { timeout: 3_600_000 }, () => {
    expect(whole.flatMap((day) => laterOnPages(mosul, day, null))).toEqual([]);
  });
});

describe('a text of a later day is found', () => {
  const EVE = calendarDate('2016-10-16');
  const DAY = calendarDate('2017-06-26');

  it('when texts are told as they stand at the end', () => {
    const found = laterOnPages({ ...mosul, texts: [] }, EVE, ['desk']).join('\n');
    expect(found).toContain('Iraq, from 17 October 2016');
    expect(found).toContain('running total since 17 October 2016');
  });
  it('when a question can be asked before what it is about', () => {
    const questions = new Map(
      [...mosul.questions].map(([id, question]) => [id, { ...question, knownFrom: null }]),
    );
    expect(laterOnPages({ ...mosul, questions }, EVE, ['question'])).not.toEqual([]);
  });
  it('when a note is told a day too early', () => {
    const figures = [...mosul.figures.values()].map((figure) => ({
      ...figure,
      notes: figure.notes.map((note) => ({ ...note, text: `${note.text} (1 July 2017)` })),
    }));
    expect(laterOnPages(withFigures(mosul, figures), DAY, ['desk'])).not.toEqual([]);
  });
  it('when a figure of no day of publication is told before the day that it speaks of', () => {
    const figures = [...mosul.figures.values()].map((figure) =>
      figure.id === 'dtm-cur-2016-11-25' ? { ...figure, published: calendarDate('2016-10-01') } : figure,
    );
    expect(laterOnPages(withFigures(mosul, figures), EVE, ['figures'])).not.toEqual([]);
  });
});
