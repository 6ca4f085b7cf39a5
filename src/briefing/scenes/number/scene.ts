import { about } from '../about.tsx';
import type { SceneKind } from '../scene-kind.ts';
import { NumberScene } from './NumberScene.tsx';

export const number: SceneKind = { asks: 1, saysKnowledge: true, Scene: about(NumberScene) };
