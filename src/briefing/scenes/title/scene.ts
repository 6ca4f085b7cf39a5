import type { SceneKind } from '../scene-kind.ts';
import { TitleScene } from './TitleScene.tsx';

export const title: SceneKind = { asks: 0, Scene: TitleScene };
