import type { WallPage } from '../page.ts';
import { ScreenGate } from '../ScreenGate.tsx';

/** What a newsroom hangs on a wall. */
export const screenPage: WallPage = {
  kind: 'wall',
  title: ({ words }) => words.t('frame.page.screen'),
  Gate: ScreenGate,
};
