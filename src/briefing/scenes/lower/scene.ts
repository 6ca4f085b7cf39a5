import { about } from '../about.tsx';
import type { SceneKind } from '../scene-kind.ts';
import { LowerThird } from './LowerThird.tsx';

export const lower: SceneKind = {
  asks: 1,
  sketch: 'M6 34h3v14H6zM12 35h34v6H12zM12 44h56v3H12z',
  plate: true,
  Scene: about(LowerThird),
};
