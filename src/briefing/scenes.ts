import { changes } from './scenes/changes/scene.ts';
import { chart } from './scenes/chart/scene.ts';
import { claims } from './scenes/claims/scene.ts';
import { lower } from './scenes/lower/scene.ts';
import { number } from './scenes/number/scene.ts';
import type { SceneKind } from './scenes/scene-kind.ts';
import { timeline } from './scenes/timeline/scene.ts';
import { title } from './scenes/title/scene.ts';
import { two } from './scenes/two/scene.ts';
import { keysOf } from '../domain/keys-of.ts';

/** Every kind of scene by the word that addresses call it by, in the order they are offered. */
export const SCENES = { number, claims, chart, two, changes, timeline, title, lower } satisfies Record<
  string,
  SceneKind
>;

export type SceneName = keyof typeof SCENES;

export const isSceneName = (word: string): word is SceneName => Object.hasOwn(SCENES, word);
export const SCENE_NAMES = keysOf(SCENES);
