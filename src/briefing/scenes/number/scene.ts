import { about } from '../about.tsx';
import type { SceneKind } from '../scene-kind.ts';
import { NumberScene } from './NumberScene.tsx';

export const number: SceneKind = {
  asks: 1,
  sketch: 'M8 8h48v3H8zM8 18h64v14H8zM8 38h40v3H8zM8 45h28v2H8z',
  saysKnowledge: true,
  Scene: about(NumberScene),
};
