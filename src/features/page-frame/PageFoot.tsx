import type { ReactNode } from 'react';
import { OutsideLink } from '../../design/OutsideLink.tsx';
import type { Links } from '../../addresses/links.tsx';
import { filterText } from '../../claims/filter-text.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import { tallyIn } from '../../statistics/held-figures.ts';
import text from '../../design/Text.module.css';
import styles from './PageFrame.module.css';

interface PageFootProps {
  view: AsOfView;
  links: Links;
  /** Null where there is nothing to cite. */
  address: string | null;
  clocks: ReactNode;
}

/** Method, licence, version and how to cite exactly this view. */
export function PageFoot({ view, links, address, clocks }: PageFootProps) {
  const words = useWords();
  const { dataset } = view;
  return (
    <footer className={styles.foot}>
      <section>
        <h2 className={text.label}>{words.t('frame.foot.method')}</h2>
        <p>
          {words.t('frame.foot.methodText')}{' '}
          <a href={links.to({ page: 'about' })}>{words.t('frame.foot.readMethod')}</a>
        </p>
      </section>
      <section>
        <h2 className={text.label}>{words.t('frame.foot.licence')}</h2>
        <p>
          <OutsideLink href={dataset.licence.url}>{dataset.licence.name}</OutsideLink>.{' '}
          {words.t('frame.foot.licenceText')}
        </p>
      </section>
      <section>
        <h2 className={text.label}>{words.t('frame.foot.version')}</h2>
        <p>
          <bdi className={styles.code}>
            {dataset.id} {dataset.version}
          </bdi>
          <br />
          <span data-derived="counts">{words.t('frame.foot.counts', counts(dataset))}</span>
        </p>
        {clocks}
      </section>
      {address !== null && (
        <section>
          <h2 className={text.label}>{words.t('frame.foot.cite')}</h2>
          <p>
            {words.t('frame.foot.citation', {
              title: dataset.title,
              day: words.date(view.day),
              version: dataset.version,
            })}
            {view.narrowed &&
              ` ${words.t('frame.foot.filtered', { filter: filterText(view.narrowed.filters, view.day, words) })}`}
            <br />
            <bdi className={styles.code}>{address}</bdi>
          </p>
        </section>
      )}
    </footer>
  );
}

function counts(dataset: Dataset): { figures: number; sources: number; events: number } {
  return {
    figures: tallyIn(dataset).figures,
    sources: dataset.sources.size,
    events: dataset.events.length,
  };
}
