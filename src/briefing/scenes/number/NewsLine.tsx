import { Amount } from '../../../claims/Amount.tsx';
import { FigureTime } from '../../../claims/FigureTime.tsx';
import { useWords } from '../../../i18n/words-context.tsx';
import type { News } from '../../news.ts';
import styles from '../Scenes.module.css';

/** That a figure is new or corrected, and the one that stood there before, with the reason. */
export function NewsLine({ news }: { news: News }) {
  const words = useWords();
  const { kind, before, reason } = news;
  return (
    <p className={styles.news}>
      <b>{words.t(`screen.${kind}`)}</b>
      {before && (
        <span data-figure={before.id}>
          {` ${words.t('screen.before')} `}
          <span className={styles.together}>
            <s>
              <Amount figure={before} size="screen" />
            </s>
            ,
          </span>{' '}
          <FigureTime figure={before} brief startSaid />
        </span>
      )}
      {reason !== '' && <span data-optional="1">{`. ${reason}`}</span>}
    </p>
  );
}
