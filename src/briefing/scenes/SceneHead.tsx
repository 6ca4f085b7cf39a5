import type { ReactNode } from 'react';
import styles from './Scenes.module.css';

interface SceneHeadProps {
  /** The question, or what the scene tells of. */
  title: string;
  /** The answer in one sentence: it stands large, and the question small below it. */
  finding?: ReactNode;
  /** Whom, where and since when, or what the scene tells of; below a finding only where the scene says it nowhere else. */
  scope?: ReactNode;
  /** Says whose knowledge it is: at the end of the last line that has room for it. */
  knowledge: ReactNode;
}

/** What a scene asks or tells, of whom and where, and by whose knowledge: the first lines of every scene. */
export function SceneHead({ title, finding, scope, knowledge }: SceneHeadProps) {
  return (
    <div className={styles.head} data-head>
      {finding ? (
        <h1 className={styles.question} data-finding data-optional={7}>
          {finding}
        </h1>
      ) : (
        <h1 className={styles.question}>{title}</h1>
      )}
      <p className={styles.quiet}>
        {finding && <span className={styles.asked}>{title}</span>} {scope}
      </p>
      <p>{knowledge}</p>
    </div>
  );
}
