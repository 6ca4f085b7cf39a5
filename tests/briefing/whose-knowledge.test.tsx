import { expect, it } from 'vitest';
import { type Scene, usualScenes } from '../../src/briefing/scene.ts';
import { saysKnowledge, SceneView } from '../../src/briefing/scenes/SceneView.tsx';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { pageOf } from '../features/page-of.tsx';
import { mosul } from '../features/shipped-desk.ts';

const view = asOfView(mosul, calendarDate('2017-06-26'));
const KNOWN = 'As of this very day';

const timesSaid = (scene: Scene): number =>
  (
    pageOf(<SceneView scene={scene} view={view} news={undefined} textSize={50} knowledge={KNOWN} />, view)
      .textContent ?? ''
  ).split(KNOWN).length - 1;

it('a scene that says whose knowledge it is says it once, and the others leave it to the screen', () => {
  const scenes = usualScenes(mosul);
  expect(scenes.map(timesSaid)).toEqual(scenes.map((scene) => (saysKnowledge(scene, view) ? 1 : 0)));
  expect(saysKnowledge({ kind: 'title', questions: [] }, view)).toBe(true);
});
