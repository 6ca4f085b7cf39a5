import { Brand } from '../../../design/Brand.tsx';
import { useWords } from '../../../i18n/words-context.tsx';
import type { AsOfView } from '../../../statistics/as-of.ts';
import styles from '../Scenes.module.css';

/** What this screen is about, and how to read it. */
export function TitleScene({ view }: { view: AsOfView }) {
  const words = useWords();
  const { title, subtitle } = view.dataset;
  return (
    <div className={styles.middle}>
      <p className={styles.brand} data-optional="2">
        <Brand /> Figuredesk
      </p>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.key}>{subtitle}</p>
      <p className={`${styles.key} ${styles.quiet}`}>
        {words.t('screen.knownBy', { day: words.date(view.day) })}
      </p>
      <p className={styles.quiet} data-optional="1">
        {words.t('screen.howToRead')}
      </p>
    </div>
  );
}
