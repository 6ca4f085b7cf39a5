import { Brand } from '../design/Brand.tsx';
import styles from './MessagePage.module.css';

/** Stands at the head of a page that belongs to no dataset. */
export function SiteName() {
  return (
    <p className={styles.site}>
      <Brand />
      Figuredesk
    </p>
  );
}
