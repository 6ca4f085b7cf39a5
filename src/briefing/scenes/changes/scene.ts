import type { SceneKind } from '../scene-kind.ts';
import { ChangesScene } from './ChangesScene.tsx';

export const changes: SceneKind = {
  asks: 0,
  sketch: 'M8 7h40v3H8zM8 16h30v7H8zM46 18h40v3H46zM8 28h26v7H8zM46 30h34v3H46zM8 40h34v7H8zM46 42h38v3H46z',
  saysKnowledge: true,
  Scene: ChangesScene,
};
