import { useEffect, useState } from 'react';
import { useLinks } from '../../addresses/links.tsx';
import type { Route } from '../../addresses/route.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import { howFarKnown } from '../../statistics/source-known.ts';
import { titleFromPart } from '../../statistics/question-title.ts';
import { type LoadedSearch, loadSearch } from './load-search.ts';
import styles from './SearchResults.module.css';

const SHOWN = 6;

/** Questions and sources that an address without a page may have meant, and the search for its words. */
export function NearestPages({ view, asked }: { view: AsOfView; asked: string }) {
  const words = useWords();
  const links = useLinks();
  const [loaded, setLoaded] = useState<LoadedSearch | null>(null);
  useEffect(() => {
    loadSearch(words.locale).then(setLoaded, () => undefined);
  }, [words.locale]);
  if (!loaded) return null;
  const query = loaded.wordsOf(asked);
  const found = loaded.nearest(pagesOf(view), asked).slice(0, SHOWN);
  return (
    <section className={styles.nearest}>
      {found.length > 0 && (
        <>
          <h2>{words.t('frame.missing.nearest')}</h2>
          <ul>
            {found.map(({ id, title, route }) => (
              <li key={`${route.page} ${id}`}>
                <a href={links.to(route)}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {query !== '' && (
        <p>
          <a href={links.to({ page: 'search' }, { q: query })}>
            {words.t('frame.missing.search', { query })}
          </a>
        </p>
      )}
    </section>
  );
}

/** Every question, and the sources that were published by the view's day (R23). */
function pagesOf(view: AsOfView): readonly { id: string; title: string; route: Route }[] {
  const { questions, sources } = view.dataset;
  return [
    ...[...questions.values()].map((question) => ({
      id: question.id,
      title: titleFromPart(view, question),
      route: { page: 'question', id: question.id } as const,
    })),
    ...[...sources.values()]
      .filter((source) => howFarKnown(view, source) === 'known')
      .map(({ id, title }) => ({ id, title, route: { page: 'source', id } as const })),
  ];
}
