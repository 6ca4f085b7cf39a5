import type { ReactNode } from 'react';
import styles from './Scenes.module.css';

interface SceneHeadProps {
  title: string;
  /** Whom, where and since when, or what the scene tells of. */
  scope: string;
  /** Says whose knowledge it is. */
  knowledge: ReactNode;
}

/** What a scene asks or tells, of whom and where, and by whose knowledge: the first lines of every scene. */
export function SceneHead({ title, scope, knowledge }: SceneHeadProps) {
  return (
    <div className={styles.head} data-head="low">
      <h1 className={styles.question}>{title}</h1>
      <p className={styles.quiet}>{scope}</p>
      <p>{knowledge}</p>
    </div>
  );
}
