import { useWords } from '../i18n/words-context.tsx';
import styles from './Screen.module.css';

const KEYS = [
  ['→ n', 'next'],
  ['← b', 'back'],
  ['Space', 'pause'],
  ['1–9', 'go'],
  ['f', 'full'],
  ['s', 'status'],
  ['?', 'help'],
] as const;

/** What the keys do, for whoever stands before the wall. */
export function HelpCard() {
  const words = useWords();
  return (
    <dialog open className={styles.help} aria-label={words.t('screen.keys')}>
      <dl>
        {KEYS.map(([key, id]) => (
          <div key={id}>
            <dt>{key}</dt>
            <dd>{words.t(`screen.keys.${id}`)}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
