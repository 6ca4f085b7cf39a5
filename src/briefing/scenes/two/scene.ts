import type { SceneKind } from '../scene-kind.ts';
import { TwoScene } from './TwoScene.tsx';

export const two: SceneKind = { asks: 2, Scene: TwoScene };
