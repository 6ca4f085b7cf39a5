import type { Figure } from '../../../domain/figure.ts';
import styles from '../Scenes.module.css';
import { InferredKey } from '../InferredKey.tsx';
import { Sources } from '../Speaker.tsx';

/** A claim of a wall, and when it goes where not all fit. */
interface ReadRow {
  readonly figure: Figure;
  readonly optional: number | undefined;
}

/** Where the claims of a wall were read, in the order of their rows, and what the star behind a day means. */
export function WhereRead({ rows }: { rows: readonly ReadRow[] }) {
  return (
    <p className={`${styles.quiet} ${styles.read}`}>
      <Sources of={rows} daysSaid />
      <InferredKey of={rows} before=". " />
    </p>
  );
}
