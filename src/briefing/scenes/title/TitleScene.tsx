import type { ReactNode } from 'react';
import { Brand } from '../../../design/Brand.tsx';
import { useWords } from '../../../i18n/words-context.tsx';
import type { AsOfView } from '../../../statistics/as-of.ts';
import styles from '../Scenes.module.css';

interface TitleSceneProps {
  view: AsOfView;
  /** Says whose knowledge it is. */
  knowledge: ReactNode;
}

/** What this screen is about, of what day, and how to read it. */
export function TitleScene({ view, knowledge }: TitleSceneProps) {
  const words = useWords();
  const { title, subtitle } = view.dataset;
  return (
    <div className={styles.middle}>
      <p className={styles.brand} data-optional="2">
        <Brand /> Figuredesk
      </p>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.key}>{subtitle}</p>
      <p className={styles.key}>{knowledge}</p>
      <p className={styles.quiet} data-optional="1">
        {words.t('screen.howToRead')}
      </p>
    </div>
  );
}
