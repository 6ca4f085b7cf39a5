import { about } from '../about.tsx';
import type { SceneKind } from '../scene-kind.ts';
import { LowerThird } from './LowerThird.tsx';

export const lower: SceneKind = { asks: 1, plate: true, Scene: about(LowerThird) };
