import type { CSSProperties } from 'react';
import { fontSizeFor, LEAST_ARC_MINUTES } from './legibility.ts';
import { viewingIn } from './plan.ts';
import sceneStyles from './scenes/Scenes.module.css';
import styles from './Screen.module.css';
import { useViewport } from './use-viewport.ts';

interface ScreenMessageProps {
  /** The search part of the screen's address. */
  search: string;
  title: string;
  /** What is the matter, for whoever looks up from the room, the first line the most important. */
  lines?: readonly string[];
  /** What the crew needs to mend it, small. */
  crew?: string;
}

/** A wall that has no figures at all says so, as large as it says figures. */
export function ScreenMessage({ search, title, lines = [], crew }: ScreenMessageProps) {
  const { theme, ...viewing } = viewingIn(search);
  const viewport = useViewport();
  const size = (minutes: number) => `${Math.ceil(fontSizeFor(minutes, { ...viewport, ...viewing }))}px`;
  return (
    <main
      className={styles.screen}
      data-message
      data-theme={theme}
      style={
        { '--least': size(LEAST_ARC_MINUTES.any), '--key': size(LEAST_ARC_MINUTES.key) } as CSSProperties
      }
    >
      <div className={styles.safe}>
        <div className={`${styles.place} ${styles.message}`} data-withheld role="status">
          <h1 className={sceneStyles.withheld}>{title}</h1>
          {lines.map((line, at) => (
            <p key={line} className={at === 0 ? sceneStyles.key : `${sceneStyles.key} ${sceneStyles.quiet}`}>
              {line}
            </p>
          ))}
        </div>
        {crew !== undefined && <p className={styles.note}>{crew}</p>}
      </div>
    </main>
  );
}
