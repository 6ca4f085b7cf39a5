import { pathOf } from '../addresses/route.ts';
import { SITE_PATH } from '../addresses/site.ts';
import type { Dataset } from '../domain/dataset.ts';
import { useWords } from '../i18n/words-context.tsx';
import { asOfView } from '../statistics/as-of.ts';
import { titleOn } from '../statistics/question-title.ts';
import styles from './MessagePage.module.css';
import { SiteName } from './SiteName.tsx';

/** So many questions stand here; a desk has all of them. */
const MOST_QUESTIONS = 40;

interface NotBuiltProps {
  datasets: readonly { readonly id: string; readonly title: string }[];
  /** The only dataset of a site that has no other. */
  only: Dataset | null;
}

/**
 * What stands at every address that the site was built without, until the program has looked it up: the ways into each dataset,
 * and to the first questions of one that stands alone.
 */
export function NotBuilt({ datasets, only }: NotBuiltProps) {
  const { t } = useWords();
  return (
    <main className={styles.page}>
      <SiteName />
      <h1>{t('watch.notBuilt')}</h1>
      <p>{t('watch.notBuiltWhy')}</p>
      {datasets.map(({ id, title }) => (
        <section key={id}>
          <h2>
            <a href={`${SITE_PATH}${pathOf(id, { page: 'desk' })}`}>{title}</a>
          </h2>
          <p>
            <a href={`${SITE_PATH}${pathOf(id, { page: 'search' })}`}>{t('frame.page.search')}</a>
          </p>
        </section>
      ))}
      {only && <FirstQuestions dataset={only} />}
    </main>
  );
}

/** The first questions of a dataset, as they are put on the day it opens on. */
function FirstQuestions({ dataset }: { dataset: Dataset }) {
  const { t } = useWords();
  const view = asOfView(dataset, dataset.opensAsOf);
  const questions = [...dataset.questions.values()];
  const others = questions.length - MOST_QUESTIONS;
  return (
    <ul>
      {questions.slice(0, MOST_QUESTIONS).map((question) => (
        <li key={question.id}>
          <a href={`${SITE_PATH}${pathOf(dataset.id, { page: 'question', id: question.id })}`}>
            {titleOn(view, question)}
          </a>
        </li>
      ))}
      {others > 0 && (
        <li>
          <a href={`${SITE_PATH}${pathOf(dataset.id, { page: 'desk' })}`}>
            {t('watch.otherQuestions', { count: others })}
          </a>
        </li>
      )}
    </ul>
  );
}
