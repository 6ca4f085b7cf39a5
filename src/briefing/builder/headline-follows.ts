import type { ScreenPlan } from '../plan.ts';
import type { Scene } from '../scene.ts';

/** An editor's headline when scenes are moved, added or taken out: it stays with its scene, and goes with it. */
export function headlineFollows(
  { scenes, headline }: Pick<ScreenPlan, 'scenes' | 'headline'>,
  next: readonly Scene[],
): ScreenPlan['headline'] {
  const own = headline && scenes[headline.scene - 1];
  const at = own ? next.indexOf(own) : -1;
  return headline && at >= 0 ? { ...headline, scene: at + 1 } : null;
}
