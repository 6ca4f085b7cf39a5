import { about } from '../about.tsx';
import type { SceneKind } from '../scene-kind.ts';
import { ChartScene } from './ChartScene.tsx';

export const chart: SceneKind = { asks: 1, draws: true, saysKnowledge: true, Scene: about(ChartScene) };
