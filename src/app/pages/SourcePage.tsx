import { useMemo } from 'react';
import { NearestPages } from '../../features/search/NearestPages.tsx';
import { SheetRows } from '../../features/source-sheet/SheetRows.tsx';
import { SourceFacts } from '../../features/source-sheet/SourceFacts.tsx';
import { SourceUsesPanel } from '../../features/source-sheet/SourceUsesPanel.tsx';
import { compareDates } from '../../domain/calendar-date.ts';
import type { WholeDataset } from '../../domain/dataset.ts';
import { once } from '../../domain/once.ts';
import type { Source } from '../../domain/source.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { howFarKnown } from '../../statistics/source-known.ts';
import { sourceSheet } from '../../statistics/source-sheet/sheet.ts';
import { Locator } from '../../maps/Locator.tsx';
import type { FramedPage, Given, PageProps } from '../page.ts';
import styles from './SourcePage.module.css';

/** One document as a fact sheet: each of its figures against what others had said by the day it was published. */
export const sourcePage: FramedPage<AsOfView> = { kind: 'framed', title, note, isBuilt, Content };

/** So many documents have a page that stands before anybody asks for it: those published last. */
const MOST_BUILT = 1000;

/** A source goes by its title once it is published, by its publisher while only others have told its figures. */
function title({ view, asked, words }: Given<AsOfView>): string {
  const source = sourceOf(view, asked);
  if (!source) return words.t('frame.noSuch', { id: asked });
  switch (howFarKnown(view, source)) {
    case 'known':
      return source.title;
    case 'figures-only':
      return source.publisher;
    case 'not-yet':
      return words.t('sources.notYet');
  }
}

function note({ view, asked, words }: Given<AsOfView>): string | undefined {
  const source = sourceOf(view, asked);
  if (!source) return words.t('frame.missing.why');
  return howFarKnown(view, source) === 'not-yet'
    ? words.t('sources.notYetWhy', { day: words.date(view.day) })
    : undefined;
}

function isBuilt(dataset: WholeDataset, asked: string): boolean {
  return newestOf(dataset).has(asked);
}

const newestOf = once((dataset: WholeDataset): ReadonlySet<string> => {
  const oldestFirst = [...dataset.sources.values()].toSorted(
    (a, b) =>
      Number(b.published === null) - Number(a.published === null) ||
      (a.published && b.published ? compareDates(a.published, b.published) : 0),
  );
  return new Set(oldestFirst.slice(-MOST_BUILT).map(({ id }) => id));
});

function Content({ view, asked }: PageProps<AsOfView>) {
  const source = sourceOf(view, asked);
  const sheet = useMemo(() => (source ? sourceSheet(view, source) : null), [view, source]);
  if (!source || !sheet) return <NearestPages view={view} asked={asked} />;
  if (sheet.known === 'not-yet') return null;
  return (
    <>
      <div className={styles.head}>
        <SourceFacts sheet={sheet} day={view.day} />
        <Locator places={[...new Set(sheet.rows.map(({ figure }) => figure.place))]} />
      </div>
      {sheet.rows.length > 0 && <SheetRows rows={sheet.rows} view={view} />}
      {sheet.known === 'known' && (
        <SourceUsesPanel source={source} view={view} hasFigures={sheet.rows.length > 0} />
      )}
    </>
  );
}

function sourceOf({ dataset }: AsOfView, id: string): Source | undefined {
  return dataset.sources.get(id);
}
