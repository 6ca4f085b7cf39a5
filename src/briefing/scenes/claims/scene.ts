import { about } from '../about.tsx';
import type { SceneKind } from '../scene-kind.ts';
import { ClaimsScene } from './ClaimsScene.tsx';

export const claims: SceneKind = { asks: 1, saysKnowledge: true, Scene: about(ClaimsScene) };
