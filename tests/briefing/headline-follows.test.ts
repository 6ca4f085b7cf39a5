import { expect, it } from 'vitest';
import { headlineFollows } from '../../src/briefing/builder/headline-follows.ts';
import type { Scene } from '../../src/briefing/scene.ts';

const [title, changes, timeline] = (['title', 'changes', 'timeline'] as const).map((kind): Scene => ({
  kind,
  questions: [],
})) as [Scene, Scene, Scene];
const of = (scene: number) => ({
  scenes: [title, changes, timeline],
  headline: { scene, text: 'Day nine' },
});

it('an editor’s headline stays with its scene wherever that is moved, and goes with it', () => {
  const sceneAfter = (scene: number, next: readonly Scene[]) =>
    headlineFollows(of(scene), next)?.scene ?? null;
  expect(sceneAfter(2, [changes, title, timeline])).toBe(1);
  expect(sceneAfter(2, [title, changes, timeline, title])).toBe(2);
  expect(sceneAfter(3, [title, timeline])).toBe(2);
  expect(sceneAfter(2, [title, timeline])).toBeNull();
  // A scene alike is another one.
  expect(sceneAfter(2, [title, { ...changes }])).toBeNull();
  expect(sceneAfter(9, [title])).toBeNull();
  expect(headlineFollows({ ...of(1), headline: null }, [title])).toBeNull();
});
