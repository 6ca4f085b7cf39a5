import type { SceneKind } from '../scene-kind.ts';
import { TimelineScene } from './TimelineScene.tsx';

export const timeline: SceneKind = { asks: 0, saysKnowledge: true, Scene: TimelineScene };
