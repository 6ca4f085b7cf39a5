import type { SceneKind } from '../scene-kind.ts';
import { ChangesScene } from './ChangesScene.tsx';

export const changes: SceneKind = { asks: 0, saysKnowledge: true, Scene: ChangesScene };
