import { Icon } from '../design/Icon.tsx';
import type { TimeKind } from '../domain/reference-time.ts';
import { useWords } from '../i18n/words-context.tsx';
import styles from './KindLabel.module.css';

/** The kind of time in words, with its glyph: on a day, in a period, running total. */
export function KindLabel({ kind }: { kind: TimeKind }) {
  return (
    <span className={styles.kind}>
      <Icon name={kind} />
      {useWords().t(`claims.kind.${kind}`)}
    </span>
  );
}
