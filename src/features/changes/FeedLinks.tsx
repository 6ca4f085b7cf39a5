import { SITE_PATH } from '../../addresses/site.ts';
import { useWords } from '../../i18n/words-context.tsx';
import styles from './Changes.module.css';
import { FEED_FORMATS, FEED_TYPES, feedPath } from './feed-paths.ts';

/** The same news for a feed reader; feeds tell the whole ledger, whatever day is being read. */
export function FeedLinks({ dataset }: { dataset: string }) {
  const words = useWords();
  return (
    <p className={styles.feeds}>
      {words.t('changes.feeds')}
      {FEED_FORMATS.map((format) => (
        <a key={format} href={`${SITE_PATH}${feedPath(dataset, format)}`} type={FEED_TYPES[format]}>
          {words.t(`changes.feed.${format}`)}
        </a>
      ))}
    </p>
  );
}
