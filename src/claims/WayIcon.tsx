import { Icon } from '../design/Icon.tsx';
import styles from './WayIcon.module.css';

/** An arrow beside the words that say which way a number went; none where it went nowhere or nobody can tell. */
export function WayIcon({ way }: { way: string }) {
  if (way !== 'up' && way !== 'down') return null;
  return (
    <span className={styles.way}>
      <Icon name={way === 'up' ? 'rise' : 'fall'} size={13} />
    </span>
  );
}
