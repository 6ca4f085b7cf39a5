import { expect, it } from 'vitest';
import { questionsOf, type Scene, usualScenes } from '../../src/briefing/scene.ts';
import { SceneView } from '../../src/briefing/scenes/SceneView.tsx';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { textOn } from '../../src/domain/dated-text.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { titleOn } from '../../src/statistics/question-title.ts';
import { htmlOf } from '../features/page-of.tsx';
import { mosul } from '../features/shipped-desk.ts';
import { readHtml } from '../setup/read-html.ts';

/*
 * "951 civilians, Iraq, one calendar month" may be killed or injured: a number on a wall stands below the question that it
 * answers, or says itself what befell those whom it counts (R1).
 */

/** On the first of these days two figures of one month, one place and one population are the newest. */
const DAYS = ['2016-10-18', '2017-06-26', '2017-07-10'].map(calendarDate);

const SCENES: readonly Scene[] = [
  ...usualScenes(mosul),
  { kind: 'two', questions: ['fled-since-17-october', 'still-displaced'] },
  { kind: 'lower', questions: ['civilians-in-old-city'] },
];

const walls = DAYS.flatMap((day) => {
  const view = asOfView(mosul, day);
  return SCENES.map((scene) => ({
    scene,
    view,
    html: htmlOf(<SceneView scene={scene} view={view} news={undefined} textSize={50} knowledge="" />, view),
  }));
});

/** The numbers of a wall that could be of anything. */
function ofAnything({ scene, view, html }: (typeof walls)[number]): readonly string[] {
  const page = readHtml(html);
  const text = page.body.textContent ?? '';
  const asked = questionsOf(scene, mosul).map((question) => titleOn(view, question));
  if (asked.length > 0 && asked.every((title) => text.includes(title))) return [];
  return [...page.querySelectorAll('[data-figure]:has(data)')].flatMap((block) => {
    const figure = mosul.figures.get(block.getAttribute('data-figure') ?? '');
    const isPart = block.parentElement?.closest('[data-figure]') !== null;
    const said = block.textContent ?? '';
    return isPart || !figure || said.includes(textOn(figure.measure.name, view.day)) ? [] : [said];
  });
}

it('every number on a wall says what befell those whom it counts, or answers a question above it', () => {
  expect(walls.flatMap(ofAnything)).toEqual([]);
  expect(walls.filter(({ html }) => html.includes('<data')).length).toBeGreaterThan(20);
});

it('one that says whom, where and when alone is caught', () => {
  const without = walls
    .filter(({ scene }) => scene.kind === 'timeline')
    .map((wall) => ({ ...wall, html: wall.html.replaceAll(/ · (?:Injured|Killed)/g, '') }));
  expect(without.flatMap(ofAnything)).toHaveLength(2);
});
