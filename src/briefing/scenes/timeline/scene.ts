import type { SceneKind } from '../scene-kind.ts';
import { TimelineScene } from './TimelineScene.tsx';

export const timeline: SceneKind = {
  asks: 0,
  sketch:
    'M8 7h44v3H8zM8 30h80v1.5H8zM16 18h18v3H16zM24 21h1.5v9H24zM48 18h22v3H48zM58 21h1.5v9H58zM30 40h20v4H30zM40 31h1.5v9H40zM66 40h20v4H66zM76 31h1.5v9H76z',
  saysKnowledge: true,
  Scene: TimelineScene,
};
