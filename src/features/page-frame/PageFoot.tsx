import type { ReactNode } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import styles from './PageFrame.module.css';

/** Method, licence, version and how to cite exactly this view. */
export function PageFoot({ view, address, clocks }: { view: AsOfView; address: string; clocks: ReactNode }) {
  const words = useWords();
  const { dataset } = view;
  return (
    <footer className={styles.foot}>
      <section>
        <h2>{words.t('desk.foot.method')}</h2>
        <p>{words.t('desk.foot.methodText')}</p>
      </section>
      <section>
        <h2>{words.t('desk.foot.licence')}</h2>
        <p>
          <a href={dataset.licence.url}>{dataset.licence.name}</a>. {words.t('desk.foot.licenceText')}
        </p>
      </section>
      <section>
        <h2>{words.t('desk.foot.version')}</h2>
        <p>
          <bdi className={styles.code}>
            {dataset.id} {dataset.version}
          </bdi>
          <br />
          <span data-derived="counts">{words.t('desk.foot.counts', counts(dataset))}</span>
        </p>
        {clocks}
      </section>
      <section>
        <h2>{words.t('desk.foot.cite')}</h2>
        <p>
          {words.t('desk.foot.citation', {
            title: dataset.title,
            day: words.date(view.day),
            version: dataset.version,
          })}
          <br />
          <bdi className={styles.code}>{address}</bdi>
        </p>
      </section>
    </footer>
  );
}

function counts(dataset: Dataset): { figures: number; sources: number; events: number } {
  return { figures: dataset.figures.size, sources: dataset.sources.size, events: dataset.events.length };
}
