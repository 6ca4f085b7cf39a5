import { about } from '../about.tsx';
import type { SceneKind } from '../scene-kind.ts';
import { ChartScene } from './ChartScene.tsx';

export const chart: SceneKind = {
  asks: 1,
  sketch:
    'M8 7h52v3H8zM8 46h80v1.5H8zM10 38h11v8H10zM23 33h11v13H23zM36 28h11v18H36zM49 21h11v25H49zM66 18h22v7H66zM66 28h16v2H66z',
  draws: true,
  saysKnowledge: true,
  Scene: about(ChartScene),
};
