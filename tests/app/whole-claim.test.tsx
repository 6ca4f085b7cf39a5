import { describe, expect, it } from 'vitest';
import { usualScenes } from '../../src/briefing/scene.ts';
import { SceneView } from '../../src/briefing/scenes/SceneView.tsx';
import { readOut } from '../../src/claims/read-out.ts';
import { basisOf } from '../../src/domain/basis.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { centreOf, leastClaimed } from '../../src/domain/quantity.ts';
import { referenceDay } from '../../src/domain/reference-time.ts';
import { answers } from '../../src/statistics/answers.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { mosul } from '../features/shipped-desk.ts';
import { english } from '../i18n/every-word.ts';
import { qualified } from '../ledgers/small-ledger.ts';
import { withFigures } from '../ledgers/with-figures.ts';
import { readHtml } from '../setup/read-html.ts';
import { htmlOf } from '../features/page-of.tsx';
import { drawn, routesOf } from './drawn-page.tsx';

/*
 * The shipped ledger as if every number in it were our reading of other words, and no source had stated a single day:
 * whatever shows a number or a day must then say so, on every kind of page, on walls and where it is read out.
 */

const DAY = calendarDate('2017-06-26');
const quantityOf = ({ quantity }: Figure) =>
  quantity.kind === 'unavailable'
    ? quantity
    : qualified('nearly', centreOf(quantity) ?? leastClaimed(quantity) ?? 1);

const unstated: WholeDataset = withFigures(
  mosul,
  [...mosul.figures.values()].map((figure) => ({
    ...figure,
    quantity: quantityOf(figure),
    readFromWords: true,
    wording: 'so many',
    notes: [],
    dateBasis: basisOf('inferred: by the article'),
  })),
);

/** The first of each kind of page, and each page of a leading question. */
const leading = [...unstated.questions.values()].filter(({ lead }) => lead);
const routes = routesOf(unstated).filter(
  (route, place, all) =>
    all.findIndex(({ page }) => page === route.page) === place ||
    (route.page === 'question' && leading.some(({ id }) => id === route.id)),
);

const view = asOfView(unstated, DAY);

const scenes = (): readonly (readonly [string, string])[] =>
  [...usualScenes(unstated), { kind: 'lower' as const, questions: leading.map(({ id }) => id) }].map(
    (scene) => [
      `wall: ${scene.kind}`,
      htmlOf(<SceneView scene={scene} view={view} news={undefined} textSize={24} knowledge="" />, view),
    ],
  );

/** A number that is said as if its source had given it. */
const SAID_AS_GIVEN = /(?<!read as )(?:nearly|almost) [\d,]+(?![\d,]|[^.;]*\(our reading of)/g;

const saidAsGiven = (text: string): readonly string[] =>
  [...text.replaceAll('\u00A0', ' ').matchAll(SAID_AS_GIVEN)].map(({ index }) =>
    text.slice(Math.max(0, index - 30), index + 40),
  );

/** Where the day of a figure stands as if a source had stated it. A sign that says it is spoken in words. */
const daysAsStated = (page: ParentNode): readonly string[] =>
  [...page.querySelectorAll('[data-figure]')].flatMap((element) => {
    const figure = unstated.figures.get(element.getAttribute('data-figure') ?? '');
    const day = figure && referenceDay(figure.time);
    const isShown = [...element.querySelectorAll('time')].some(
      (time) => time.getAttribute('datetime') === day,
    );
    const text = element.textContent ?? '';
    return isShown && element.querySelector('data') && !/inferred/.test(text) ? [text] : [];
  });

/** All that a page says: its text, and the names that are spoken. */
const textsOf = (html: string): readonly string[] => {
  const page = readHtml(html);
  for (const unread of page.querySelectorAll('script, style')) unread.remove();
  const spoken = [...html.matchAll(/(?:aria-label|title|alt|content)="([^"]*)"/g)].map(
    ([, said = '']) => said,
  );
  return [page.body.textContent ?? '', ...spoken];
};

const pages = routes.map(
  (route) =>
    [JSON.stringify(route), drawn(unstated, { dataset: unstated.id, route }, `asof=${DAY}`)] as const,
);

describe('where every number is our reading and every day inferred', () => {
  it.each([...pages, ...scenes()])('%s says so of each', (_, html) => {
    expect(textsOf(html).flatMap(saidAsGiven)).toEqual([]);
    expect(daysAsStated(readHtml(html))).toEqual([]);
  });
  it('what is read out says so of each', () => {
    const lines = answers(view).flatMap((answer) => readOut(view, answer, english)?.text ?? []);
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.flatMap(saidAsGiven)).toEqual([]);
  });
});

describe('what says less is caught', () => {
  const figure = [...unstated.figures.keys()][0];
  it('a number without the words that it is our reading', () => {
    expect(saidAsGiven('UNAMI: nearly 1,120 in October')).toHaveLength(1);
    expect(saidAsGiven('was read as nearly 1,120, then almost 354')).toHaveLength(1);
    expect(saidAsGiven('nearly 1,120 civilians (our reading of “so many”) were killed')).toEqual([]);
  });
  it('a day without the word that it is inferred', () => {
    const day = referenceDay(unstated.figures.get(figure ?? '')?.time ?? { kind: 'stock', asOf: DAY });
    const said = (behind: string) =>
      readHtml(
        `<p data-figure="${figure}"><data value="1">1</data> <time datetime="${day}">then</time>${behind}</p>`,
      );
    expect(daysAsStated(said(''))).toHaveLength(1);
    expect(daysAsStated(said(' (inferred)'))).toEqual([]);
  });
});
