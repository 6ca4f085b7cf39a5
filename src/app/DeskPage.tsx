import { type ReactNode, useEffect, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Dataset } from '../domain/dataset.ts';
import { TOPICS } from '../domain/measure.ts';
import { AsOfBar } from '../features/as-of/AsOfBar.tsx';
import { Disagreements } from '../features/disagreements/Disagreements.tsx';
import { EventList } from '../features/events/EventList.tsx';
import { FilterBar } from '../features/filters/FilterBar.tsx';
import { PageFoot } from '../features/page-frame/PageFoot.tsx';
import { PageHead } from '../features/page-frame/PageHead.tsx';
import { QuestionCharts } from '../features/question-charts/QuestionCharts.tsx';
import { QuestionCard } from '../features/question-cards/QuestionCard.tsx';
import { RecentChanges, recentSpan } from '../features/recent-changes/RecentChanges.tsx';
import { UndatedFigures } from '../features/undated/UndatedFigures.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { answers } from '../statistics/answers.ts';
import { asOfView } from '../statistics/as-of.ts';
import { type Filters, select } from '../statistics/selection.ts';
import { type AddressFault, changedSearch, parseAddress, THEMES } from './address.ts';
import styles from './DeskPage.module.css';
import { PanelFault } from './faults/PanelFault.tsx';

interface DeskPageProps {
  dataset: Dataset;
  /** Stands above the figures while they cannot be refreshed. */
  notice: ReactNode;
  /** When the endpoint was checked and the page loaded. */
  clocks: ReactNode;
}

/** The desk of one dataset: one selection, made from the address, feeds every panel. */
export function DeskPage({ dataset, notice, clocks }: DeskPageProps) {
  const words = useWords();
  const search = useSearch();
  const [path, navigate] = useLocation();
  const address = parseAddress(search, dataset);
  useTheme(address.theme);

  // Only the dataset and the address decide; the same view object lets charts stand while the page polls.
  const { view, all } = useMemo(() => {
    const { asOf, filters } = parseAddress(search, dataset);
    const selected = select(asOfView(dataset, asOf), filters);
    return { view: selected, all: answers(selected) };
  }, [dataset, search]);
  const hrefWith = (changes: Readonly<Record<string, string | null>>) =>
    `${path}${changedSearch(search, changes)}`;
  const goTo = (changes: Readonly<Record<string, string | null>>) =>
    navigate(hrefWith(changes), { replace: true });
  const hrefOfDay = (day: string) => hrefWith({ asof: day });
  const card = (answer: (typeof all)[number]) => (
    <PanelFault key={answer.question.id} title={answer.question.title}>
      <QuestionCard answer={answer} asOf={view.day} hrefOfDay={hrefOfDay} />
    </PanelFault>
  );
  const span = recentSpan(view.day);

  return (
    <>
      <a className={styles.skip} href="#figures">
        {words.t('desk.skip')}
      </a>
      <PageHead
        dataset={dataset}
        home={hrefWith({})}
        theme={address.theme}
        themes={THEMES}
        onTheme={(theme) => goTo({ theme })}
      />
      {notice}
      <AsOfBar view={view} onChange={(day: CalendarDate) => goTo({ asof: day })} hrefOfDay={hrefOfDay} />
      <FilterBar
        dataset={dataset}
        filters={address.filters}
        onChange={(filters) => goTo(filterParameters(filters))}
      />
      <Notices
        faults={address.faults}
        filtered={isFiltered(address.filters)}
        clearHref={hrefWith(NO_FILTERS)}
      />
      <main id="figures" className={styles.main}>
        <Section
          title={words.t('desk.stand')}
          note={words.t('desk.standNote', { day: words.date(view.day) })}
        >
          <div className={styles.lead}>{all.filter(({ question }) => question.lead).map(card)}</div>
        </Section>
        {all
          .filter(({ question }) => question.charts.length > 0)
          .map((answer) => (
            <Section
              key={answer.question.id}
              title={words.t(`desk.chartsOf.${answer.question.topic}`)}
              note={answer.question.scopeNote}
            >
              <PanelFault title={answer.question.title}>
                <QuestionCharts view={view} answer={answer} />
              </PanelFault>
            </Section>
          ))}
        <Section title={words.t('desk.disagree')} note={words.t('desk.disagreeNote')}>
          <PanelFault title={words.t('desk.disagree')}>
            <Disagreements view={view} />
          </PanelFault>
        </Section>
        <Section
          title={words.t('desk.recent')}
          note={words.t('desk.recentSpan', { from: words.date(span.from), to: words.date(span.to) })}
        >
          <PanelFault title={words.t('desk.recent')}>
            <RecentChanges view={view} />
          </PanelFault>
        </Section>
        <Section title={words.t('desk.events')}>
          <EventList view={view} />
        </Section>
        <Section title={words.t('desk.more')} note={words.t('desk.moreNote')}>
          {TOPICS.map((topic) => (
            <section key={topic} className={styles.topic}>
              <h3>{words.t(`claims.topic.${topic}`)}</h3>
              <div className={styles.cards}>
                {all.filter(({ question }) => question.topic === topic && !question.lead).map(card)}
              </div>
            </section>
          ))}
        </Section>
        <UndatedFigures view={view} />
      </main>
      <PageFoot view={view} address={hrefWith({ asof: view.day })} clocks={clocks} />
    </>
  );
}

function Section({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <div className={styles.heading}>
        <h2>{title}</h2>
        {note !== undefined && <p>{note}</p>}
      </div>
      {children}
    </section>
  );
}

function Notices({
  faults,
  filtered,
  clearHref,
}: {
  faults: readonly AddressFault[];
  filtered: boolean;
  clearHref: string;
}) {
  const words = useWords();
  if (faults.length === 0 && !filtered) return null;
  return (
    <div className={styles.notices} role="status">
      {faults.map((fault) => (
        <p key={`${fault.parameter} ${fault.found}`}>{words.t('desk.addressFault', { ...fault })}</p>
      ))}
      {filtered && (
        <p>
          {words.t('desk.filters.active')} <a href={clearHref}>{words.t('desk.filters.clear')}</a>
        </p>
      )}
    </div>
  );
}

const NO_FILTERS = { place: null, population: null, who: null };

function isFiltered({ places, populations, kinds }: Filters): boolean {
  return places.length + populations.length + kinds.length > 0;
}

function filterParameters({ places, populations, kinds }: Filters): Record<string, string> {
  return { place: places.join(','), population: populations.join(','), who: kinds.join(',') };
}

/** The theme stands on the root element; without one the reader's own settings decide. */
function useTheme(theme: string | null): void {
  useEffect(() => {
    if (theme === null) delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
