import { type ReactNode, useMemo } from 'react';
import { NO_FILTERS } from '../../addresses/address.ts';
import type { Words } from '../../i18n/words.ts';
import { type Links, useLinks } from '../../addresses/links.tsx';
import { closedText } from '../../claims/closed-text.ts';
import { filterText } from '../../claims/filter-text.ts';
import type { CrisisEvent } from '../../domain/event.ts';
import { disagreementNote, Disagreements } from '../../features/disagreements/Disagreements.tsx';
import { LeftOut } from '../../features/question-cards/LeftOut.tsx';
import { FilterBar } from '../../features/filters/FilterBar.tsx';
import { QuestionCard } from '../../features/question-cards/QuestionCard.tsx';
import { QuestionRow } from '../../features/question-cards/QuestionRow.tsx';
import { QuestionTopics } from '../../features/question-cards/QuestionTopics.tsx';
import { SpeakerLegend } from '../../features/question-cards/SpeakerLegend.tsx';
import { DeskCourses, hasCourses } from '../../features/question-charts/DeskCourses.tsx';
import { recentNote, RecentChanges } from '../../features/recent-changes/RecentChanges.tsx';
import { UndatedFigures } from '../../features/undated/UndatedFigures.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { misfitOf } from '../../statistics/above-whole.ts';
import { type Answer, answers } from '../../statistics/answers.ts';
import type { Filters } from '../../statistics/filters.ts';
import { endOf } from '../../statistics/end.ts';
import { hasClaims } from '../../statistics/headline/why-none-leads.ts';
import { PanelFault } from '../faults/PanelFault.tsx';
import type { FramedPage, Given, PageProps } from '../page.ts';
import { deskOrder } from './desk-order.ts';
import text from '../../design/Text.module.css';
import styles from './DeskPage.module.css';

/** The desk of one dataset: where things stand, how they moved, who disagrees and what is new. */
export const deskPage: FramedPage = {
  kind: 'framed',
  title: ({ view }) => view.dataset.title,
  documentTitle,
  Content,
};

function documentTitle({ view: { dataset, day, narrowed }, words }: Given): string {
  const { title } = dataset;
  return narrowed
    ? words.t('frame.titleOfFiltered', { filter: filterText(narrowed.filters, day, words), title })
    : words.t('frame.titleOfDesk', { title });
}

function Content({ view }: PageProps) {
  const words = useWords();
  const links = useLinks();
  const all = useMemo(() => answers(view), [view]);
  const card = (answer: Answer) => (
    <PanelFault key={answer.question.id} title={answer.title}>
      <QuestionCard answer={answer} misfit={misfitOf(view, answer.question)} />
    </PanelFault>
  );
  const row = (answer: Answer) => (
    <PanelFault key={answer.question.id} title={answer.title}>
      <QuestionRow answer={answer} misfit={misfitOf(view, answer.question)} />
    </PanelFault>
  );
  const end = endOf(view);
  const day = words.date(view.day);
  const { head, below, leftOut } = useMemo(() => deskOrder(all), [all]);
  const drawn = useMemo(() => all.filter(({ whyNone }) => whyNone !== 'left-out'), [all]);
  const matching = all.filter(({ groups }) => hasClaims(groups)).length;
  const filter = view.narrowed && filterText(view.narrowed.filters, view.day, words);
  const hasLesser = all.some(({ question }) => !question.lead);
  const filters = (
    <FilterBar
      view={view}
      filters={view.narrowed?.filters ?? EVERYTHING}
      onChange={(chosen) => links.go(filterParameters(chosen))}
    />
  );

  return (
    <>
      <Section
        title={end ? closedText(end, view, words) : words.t('desk.stand')}
        note={
          <>
            {end?.event ? eventText(end.event, words) : words.t('desk.standNote', { day })}{' '}
            {!end && `${view.dataset.subtitle}.`}
          </>
        }
        more={hasLesser ? undefined : filters}
      >
        {filter !== null && matching === 0 && (
          <NothingMatches count={view.figures.length} filter={filter} day={day} />
        )}
        <div className={styles.lead}>{head.map(card)}</div>
        <SpeakerLegend />
      </Section>
      <Section
        title={words.t(end ? 'desk.recent.past' : 'desk.recent')}
        note={recentNote(view, words)}
        more={<a href={links.to({ page: 'changes' })}>{words.t('desk.recent.all')}</a>}
      >
        <PanelFault title={words.t('desk.recent')}>
          <RecentChanges view={view} />
        </PanelFault>
      </Section>
      <Section
        title={words.t(end ? 'desk.disagreePast' : 'desk.disagree')}
        note={disagreementNote(view, words)}
      >
        <PanelFault title={words.t('desk.disagree')}>
          <Disagreements view={view} />
        </PanelFault>
      </Section>
      {hasCourses(drawn) && (
        <Section title={words.t('desk.courses')} note={words.t('desk.coursesNote')}>
          <PanelFault title={words.t('desk.courses')}>
            <DeskCourses view={view} answers={drawn} />
          </PanelFault>
        </Section>
      )}
      {(hasLesser || leftOut.length > 0) && (
        <Section title={words.t('desk.more')} more={hasLesser ? filters : undefined}>
          {below.length > 0 && <QuestionTopics answers={below} row={row} />}
          <LeftOut answers={leftOut} others={matching} />
        </Section>
      )}
      <UndatedFigures view={view} />
    </>
  );
}

/** No question has a figure that matches: whether there are any elsewhere, and the way back. */
function NothingMatches({ count, filter, day }: { count: number; filter: string; day: string }) {
  const words = useWords();
  const links = useLinks();
  return (
    <p className={styles.nothing} role="status">
      <b>{words.t('desk.nothingMatches', { count, filter, day })}</b>{' '}
      {count > 0 && (
        <>
          <a href={links.to({ page: 'figures' }, kept(links))}>
            {words.t('desk.nothingMatches.list', { count })}
          </a>
          {'. '}
        </>
      )}
      <a href={links.here(NO_FILTERS)}>{words.t('frame.filters.clear')}</a>
    </p>
  );
}

const EVERYTHING: Filters = { places: [], populations: [], kinds: [] };

function filterParameters({ places, populations, kinds }: Filters): Record<string, string> {
  return { place: idsOf(places), population: idsOf(populations), who: kinds.join(',') };
}

const idsOf = (items: readonly { readonly id: string }[]): string => items.map(({ id }) => id).join(',');

/** The table of all figures goes by the same names. */
function kept(links: Links): Readonly<Record<string, string | null>> {
  return Object.fromEntries(Object.keys(NO_FILTERS).map((name) => [name, links.parameter(name)]));
}

interface SectionProps {
  title: string;
  note?: ReactNode;
  /** Leads on, at the end of the heading's line. */
  more?: ReactNode;
  children: ReactNode;
}

function Section({ title, note, more, children }: SectionProps) {
  return (
    <section className={styles.section}>
      <div className={styles.heading}>
        <h2 className={text.section}>{title}</h2>
        {note !== undefined && <p>{note}</p>}
        {more !== undefined && <div className={styles.more}>{more}</div>}
      </div>
      {children}
    </section>
  );
}

/** What ended it, in the ledger's words, and when. */
function eventText({ title, date }: CrisisEvent, words: Words): string {
  return words.t('desk.closed.event', { event: title, day: words.date(date) });
}
