import { use, useMemo } from 'react';
import { useLinks } from '../../addresses/links.tsx';
import { Panel } from '../../design/Panel.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import { loadSearch } from './load-search.ts';
import { ENTRY_KINDS, type SearchEntry, searchEntries } from './search-entries.ts';
import text from '../../design/Text.module.css';
import rows from '../../design/Rows.module.css';
import styles from './SearchResults.module.css';

/** What fits a query, by kind; waits for the index. When nothing fits, it says so and shows the whole index. */
export function SearchResults({ view, query }: { view: AsOfView; query: string }) {
  const words = useWords();
  const { searchIndex } = use(loadSearch(words.locale));
  const search = useMemo(() => searchIndex(searchEntries(view, words), words), [searchIndex, view, words]);
  const found = useMemo(() => search(query), [search, query]);
  return (
    <>
      <p role="status" className={text.above}>
        {found.length > 0
          ? words.t('search.count', { count: found.length })
          : words.t('search.none', { query, day: words.date(view.day) })}
      </p>
      {found.length > 0 ? <Groups entries={found} /> : <SearchIndex view={view} />}
    </>
  );
}

/** Everything that can be found, but for the documents: they have a register. */
export function SearchIndex({ view }: { view: AsOfView }) {
  const words = useWords();
  const links = useLinks();
  const entries = useMemo(() => searchEntries(view, words), [view, words]);
  const groups = Map.groupBy(entries, ({ kind }) => kind);
  return (
    <>
      <nav className={styles.jump} aria-label={words.t('search.jump')}>
        <ul className={rows.abreast}>
          {[...groups].map(([kind, { length }]) => (
            <li key={kind}>
              <a href={kind === 'source' ? links.to({ page: 'sources' }) : `#${kind}`}>
                {words.t(`search.group.${kind}`, { n: length })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Groups entries={entries.filter(({ kind }) => kind !== 'source')} />
    </>
  );
}

function Groups({ entries }: { entries: readonly SearchEntry[] }) {
  const words = useWords();
  const links = useLinks();
  const groups = Map.groupBy(entries, ({ kind }) => kind);
  return (
    <div className={styles.groups}>
      {ENTRY_KINDS.map((kind) => {
        const ofKind = groups.get(kind) ?? [];
        if (ofKind.length === 0) return null;
        return (
          <Panel key={kind} id={kind} title={words.t(`search.group.${kind}`, { n: ofKind.length })}>
            <ul className={styles.list}>
              {ofKind.map(({ id, title, detail, route, own, anchor }) => (
                <li key={id}>
                  <a href={links.to(route, own, anchor)}>{title}</a>
                  <small>{detail}</small>
                </li>
              ))}
            </ul>
          </Panel>
        );
      })}
    </div>
  );
}
