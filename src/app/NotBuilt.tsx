import { pathOf } from '../addresses/route.ts';
import { SITE_PATH } from '../addresses/site.ts';
import type { Dataset } from '../domain/dataset.ts';
import { useWords } from '../i18n/words-context.tsx';
import { type AsOfView, asOfView } from '../statistics/as-of.ts';
import { titleOn } from '../statistics/question-title.ts';
import styles from './MessagePage.module.css';

/** What stands at every address that the site was built without, until the program has looked it up. */
export function NotBuilt({ datasets }: { datasets: readonly Dataset[] }) {
  const { t } = useWords();
  return (
    <main className={styles.page}>
      <b>Figuredesk</b>
      <h1>{t('watch.notBuilt')}</h1>
      <p>{t('watch.notBuiltWhy')}</p>
      {datasets.map((dataset) => (
        <WaysIn key={dataset.id} view={asOfView(dataset, dataset.opensAsOf)} />
      ))}
    </main>
  );
}

/** The pages of a dataset, its questions as they are put on the day it opens on. */
function WaysIn({ view }: { view: AsOfView }) {
  const { t } = useWords();
  const { id, title, questions } = view.dataset;
  return (
    <section>
      <h2>
        <a href={`${SITE_PATH}${pathOf(id, { page: 'desk' })}`}>{title}</a>
      </h2>
      <p>
        <a href={`${SITE_PATH}${pathOf(id, { page: 'search' })}`}>{t('frame.page.search')}</a>
      </p>
      <ul>
        {[...questions.values()].map((question) => (
          <li key={question.id}>
            <a href={`${SITE_PATH}${pathOf(id, { page: 'question', id: question.id })}`}>
              {titleOn(view, question)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
