import { use, useMemo } from 'react';
import { useLinks } from '../../addresses/links.tsx';
import { Bounded, MOST_LIGHT } from '../../claims/Bounded.tsx';
import { FigureLine } from '../../claims/FigureLine.tsx';
import { Panel } from '../../design/Panel.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { WholeView } from '../../statistics/as-of.ts';
import { loadSearch } from './load-search.ts';
import { ENTRY_KINDS, type EntryKind, type SearchEntry, searchEntries } from './search-entries.ts';
import text from '../../design/Text.module.css';
import rows from '../../design/Rows.module.css';
import styles from './SearchResults.module.css';

/** What fits a query, by kind; waits for the index. When nothing fits, it says so and shows the whole index. */
export function SearchResults({ view, query }: { view: WholeView; query: string }) {
  const words = useWords();
  const { searchIndex } = use(loadSearch(words.locale));
  const search = useMemo(() => searchIndex(searchEntries(view, words), words), [searchIndex, view, words]);
  const { entries, everyWord } = useMemo(() => search(query), [search, query]);
  const count = entries.length;
  return (
    <>
      <p role="status" className={text.above}>
        {count > 0
          ? words.t(everyWord ? 'search.count' : 'search.count.any', { count })
          : words.t('search.none', { query, day: words.date(view.day) })}
      </p>
      {count > 0 ? <Groups entries={entries} /> : <SearchIndex view={view} />}
    </>
  );
}

/** Figures of a result that stand open. */
const MOST_OPEN = 20;

/** Kinds with a page of their own that lists them. */
const LISTED = { source: 'sources', figure: 'figures' } as const;

/** Everything that can be found, but for documents and figures: they have pages of their own. */
export function SearchIndex({ view }: { view: WholeView }) {
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
              <a href={isListed(kind) ? links.to({ page: LISTED[kind] }) : `#${kind}`}>
                {words.t(`search.group.${kind}`, { n: length })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Groups entries={entries.filter(({ kind }) => !isListed(kind))} />
    </>
  );
}

function Groups({ entries }: { entries: readonly SearchEntry[] }) {
  const words = useWords();
  const groups = Map.groupBy(entries, ({ kind }) => kind);
  return (
    <div className={styles.groups}>
      {ENTRY_KINDS.map((kind) => {
        const ofKind = groups.get(kind) ?? [];
        if (ofKind.length === 0) return null;
        return (
          <Panel key={kind} id={kind} title={words.t(`search.group.${kind}`, { n: ofKind.length })}>
            <Bounded
              items={ofKind}
              folded={{
                open: kind === 'figure' ? MOST_OPEN : ofKind.length,
                summary: (more) => words.t('search.figure.more', { count: more }),
              }}
              most={MOST_LIGHT}
            >
              {(shown) => (
                <ul className={styles.list}>
                  {shown.map((entry) => (
                    <Entry key={entry.id} {...entry} />
                  ))}
                </ul>
              )}
            </Bounded>
          </Panel>
        );
      })}
    </div>
  );
}

function Entry({ title, detail, route, own, anchor, figure }: SearchEntry) {
  const words = useWords();
  const address = useLinks().to(route, own, anchor);
  return (
    <li>
      {figure ? (
        <>
          <FigureLine figure={figure} />
          <a href={address} className={text.voice}>
            {words.t('search.wording', { wording: figure.wording })}
          </a>
        </>
      ) : (
        <>
          <a href={address}>{title}</a>
          <small>{detail}</small>
        </>
      )}
    </li>
  );
}

const isListed = (kind: EntryKind): kind is keyof typeof LISTED => kind in LISTED;
