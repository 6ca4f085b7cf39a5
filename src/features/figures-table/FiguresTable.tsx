import { useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import { AddressFaults } from '../../addresses/AddressFaults.tsx';
import { useLinks } from '../../addresses/links.tsx';
import { Icon } from '../../design/Icon.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { WholeView } from '../../statistics/as-of.ts';
import { GAVE_WAY } from '../../statistics/figure-states.ts';
import { ActiveFilters } from './ActiveFilters.tsx';
import { columnsShown } from './chosen-in.ts';
import { ColumnsMenu } from './ColumnsMenu.tsx';
import { DownloadButton } from './DownloadButton.tsx';
import { facetNames } from './facet-names.ts';
import { figureRows } from './figure-rows.ts';
import { FigureGrid, MOST_IN_PAGE } from './FigureGrid.tsx';
import styles from './FiguresTable.module.css';
import { FilterMenus } from './FilterMenus.tsx';
import { candidates, matching } from './rows-model.ts';
import { prepareSearch } from './row-tests.ts';
import { SortPicker } from './SortPicker.tsx';
import { idsIn, NOTHING_ASKED, readQuery, sortParameter } from './table-address.ts';
import { useDraft } from '../../addresses/use-draft.ts';

/** Every figure known on the view's day, narrowed and sorted as the address says. */
export function FiguresTable({ view }: { view: WholeView }) {
  const words = useWords();
  const links = useLinks();
  const { dataset } = view;
  const [text, type] = useDraft(links.parameter('q') ?? '', (q) => links.go({ q }));
  const rows = useMemo(() => figureRows(view, facetNames(view, words)), [view, words]);

  // The controls follow the reader at once; the rows follow when there is time.
  const asked = links.here({ q: text });
  const later = useDeferredValue(asked);
  const ids = useMemo(() => idsIn(dataset), [dataset]);
  const now = useMemo(() => readQuery(asked, ids), [asked, ids]);
  const query = useMemo(() => readQuery(later, ids).query, [later, ids]);
  const shown = useMemo(() => matching(rows, query), [rows, query]);
  const { sort } = now.query;
  const columns = useMemo(() => columnsShown(now.columns, now.query), [now]);
  const all = candidates(rows, query).length;
  const left = rows.known.length - all;
  const inBrowser = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );

  return (
    <section aria-label={words.t('figures.label')}>
      <div className={styles.controls}>
        <label className={`needs-scripts holds-focus ${styles.search}`}>
          <span className="vh">{words.t('figures.search')}</span>
          <Icon name="search" />
          <input
            type="search"
            value={text}
            placeholder={words.t('figures.searchHint')}
            onFocus={() => prepareSearch(rows)}
            onChange={(event) => type(event.target.value)}
          />
        </label>
        <FilterMenus rows={rows} query={now.query} />
        <SortPicker sort={sort} />
        <ActiveFilters rows={rows} query={now.query} />
      </div>
      <AddressFaults faults={now.faults} />
      <div className={styles.summary}>
        <p className={styles.count} role="status" data-derived="count">
          {words.t(shown.length === all ? 'figures.count.all' : 'figures.count.some', {
            shown: shown.length,
            all,
            day: words.date(view.day),
          })}
          {left > 0 && (
            <>
              {' · '}
              {words.t('figures.replaced', { n: left })}{' '}
              <a href={links.here({ ...NOTHING_ASKED, state: GAVE_WAY.join(',') })}>
                {words.t('figures.replaced.show', { n: left })}
              </a>
            </>
          )}
          {shown.length > MOST_IN_PAGE && (
            <>
              {' · '}
              {words.t(inBrowser ? 'figures.beyond' : 'figures.beyond.still', {
                most: MOST_IN_PAGE,
                others: shown.length - MOST_IN_PAGE,
              })}
            </>
          )}
        </p>
        <div className={`needs-scripts ${styles.taking}`}>
          <ColumnsMenu asked={now.columns} />
          <DownloadButton
            view={view}
            figures={() => [...shown].flatMap((number) => rows.store.figures[number] ?? [])}
          />
        </div>
      </div>
      <FigureGrid
        figures={rows.store.figures}
        shown={shown}
        asked={`${view.day} ${JSON.stringify(query)}`}
        columns={columns}
        sort={sort}
        onSort={inBrowser ? (next) => links.go({ sort: sortParameter(next) }) : undefined}
      />
      {shown.length === 0 && (
        <p className={styles.none}>
          {words.t('figures.none')} <a href={links.here(NOTHING_ASKED)}>{words.t('figures.clearAll')}</a>
        </p>
      )}
    </section>
  );
}

const neverChanges = () => () => undefined;
