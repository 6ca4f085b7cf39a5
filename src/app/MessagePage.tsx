import { SITE_PATH } from '../addresses/site.ts';
import styles from './MessagePage.module.css';

/** A page that has nothing to show but a sentence. */
export function MessagePage({ title, text, busy = false }: { title: string; text?: string; busy?: boolean }) {
  return (
    <main className={styles.page} aria-busy={busy}>
      <h1>{title}</h1>
      {text !== undefined && <p>{text}</p>}
      {!busy && (
        <p>
          <a href={SITE_PATH}>Figuredesk</a>
        </p>
      )}
    </main>
  );
}
