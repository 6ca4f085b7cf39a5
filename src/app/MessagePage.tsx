import styles from './MessagePage.module.css';

/** A page that has nothing to show but a sentence. */
export function MessagePage({ title, text, busy = false }: { title: string; text?: string; busy?: boolean }) {
  return (
    <main className={styles.page} aria-busy={busy}>
      <h1>{title}</h1>
      {text !== undefined && <p>{text}</p>}
      {!busy && (
        <p>
          <a href={import.meta.env.BASE_URL}>Figuredesk</a>
        </p>
      )}
    </main>
  );
}
