import type { SceneKind } from '../scene-kind.ts';
import { TitleScene } from './TitleScene.tsx';

export const title: SceneKind = {
  asks: 0,
  sketch: 'M8 16h56v8H8zM8 30h36v3H8zM8 37h44v3H8z',
  saysKnowledge: true,
  Scene: TitleScene,
};
