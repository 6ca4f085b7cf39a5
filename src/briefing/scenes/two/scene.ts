import type { SceneKind } from '../scene-kind.ts';
import { TwoScene } from './TwoScene.tsx';

export const two: SceneKind = {
  asks: 2,
  sketch: 'M8 8h30v3H8zM8 20h34v11H8zM8 37h24v3H8zM54 8h30v3H54zM54 20h34v11H54zM54 37h24v3H54z',
  Scene: TwoScene,
};
