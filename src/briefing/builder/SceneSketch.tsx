import type { Theme } from '../../addresses/site.ts';
import { type SceneName, SCENES } from '../scenes.ts';
import styles from './SceneList.module.css';

/** A kind of scene as it looks from afar; its name stands beside it. */
export function SceneSketch({ kind, theme }: { kind: SceneName; theme: Theme }) {
  return (
    <svg className={styles.sketch} data-theme={theme} viewBox="0 0 96 54" aria-hidden="true">
      <path d={SCENES[kind].sketch} />
    </svg>
  );
}
