import { pathOf } from '../addresses/route.ts';
import { SITE_PATH } from '../addresses/site-path.ts';
import type { Dataset } from '../domain/dataset.ts';
import { useWords } from '../i18n/words-context.tsx';
import styles from './MessagePage.module.css';

/** What stands at every address that the site was built without, until the program has looked it up. */
export function NotBuilt({ datasets }: { datasets: readonly Dataset[] }) {
  const { t } = useWords();
  return (
    <main className={styles.page}>
      <h1>{t('frame.missing.built')}</h1>
      <p>{t('frame.missing.builtWhy')}</p>
      {datasets.map(({ id, title, questions }) => (
        <section key={id}>
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
                  {question.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
