import { about } from '../about.tsx';
import type { SceneKind } from '../scene-kind.ts';
import { ClaimsScene } from './ClaimsScene.tsx';

export const claims: SceneKind = {
  asks: 1,
  sketch:
    'M8 7h48v3H8zM8 17h24v3H8zM52 16h5v5h-5zM70 17h18v3H70zM8 25h20v3H8zM58 24h5v5h-5zM74 25h14v3H74zM8 33h22v3H8zM50 32h5v5h-5zM68 33h20v3H68zM8 41h18v3H8zM46 40h5v5h-5zM74 41h14v3H74z',
  saysKnowledge: true,
  Scene: about(ClaimsScene),
};
