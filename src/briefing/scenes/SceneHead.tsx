import type { ReactNode } from 'react';
import styles from './Scenes.module.css';

interface SceneHeadProps {
  /** The question, or what the scene tells of. */
  title: string;
  /** The answer in one sentence: it stands large, and the question small below it. */
  finding?: ReactNode;
  /** The finding leaves room beside it. */
  short?: boolean;
  /** Whom, where and since when, or what the scene tells of. */
  scope: ReactNode;
  /** Says whose knowledge it is. */
  knowledge: ReactNode;
}

/** What a scene asks or tells, of whom and where, and by whose knowledge: the first lines of every scene. */
export function SceneHead({ title, finding, short = false, scope, knowledge }: SceneHeadProps) {
  if (finding)
    return (
      <div>
        <div className={styles.titled}>
          <h1 className={styles.question} data-finding data-optional={7}>
            {finding}
          </h1>
          {short && <p>{knowledge}</p>}
        </div>
        <p className={styles.quiet}>
          <span className={styles.asked}>{title}</span> {scope}{' '}
          {!short && <span className={styles.whose}>{knowledge}</span>}
        </p>
      </div>
    );
  return (
    <div className={styles.head} data-head="low">
      <h1 className={styles.question}>{title}</h1>
      <p className={styles.quiet}>{scope}</p>
      <p>{knowledge}</p>
    </div>
  );
}
