import { useWords } from '../i18n/words-context.tsx';
import styles from './Screen.module.css';

/** What an editor says above a scene; it is never taken for what a source or this desk says. */
export function EditorsHeadline({ text }: { text: string }) {
  const words = useWords();
  return (
    <div className={styles.headline} data-editors-headline>
      <p>{text}</p>
      <p className={styles.knowledge}>{words.t('screen.editors')}</p>
    </div>
  );
}
