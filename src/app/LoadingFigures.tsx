import { useSyncExternalStore } from 'react';
import { onShardProgress, shardProgress } from '../data-access/shard-progress.ts';
import { useWords } from '../i18n/words-context.tsx';
import styles from './LoadingFigures.module.css';

/** How many of a large ledger's figures are here, while they come. */
export function LoadingFigures() {
  const { t } = useWords();
  const progress = useSyncExternalStore(onShardProgress, shardProgress, () => null);
  if (progress === null) return null;
  const { loaded, total } = progress;
  return (
    <p className={styles.loading}>
      <label>
        {t('frame.loadingFigures', { loaded, total })}
        <progress className={styles.bar} value={loaded} max={total} />
      </label>
    </p>
  );
}
