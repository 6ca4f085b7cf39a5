import { type ReactNode, useMemo } from 'react';
import { NO_FILTERS } from '../../addresses/address.ts';
import type { Words } from '../../i18n/words.ts';
import { type Links, useLinks } from '../../addresses/links.tsx';
import { closedText } from '../../claims/closed-text.ts';
import { filterText } from '../../claims/filter-text.ts';
import type { CrisisEvent } from '../../domain/event.ts';
import { TOPICS } from '../../domain/measure.ts';
import { Disagreements } from '../../features/disagreements/Disagreements.tsx';
import { EventList } from '../../features/events/EventList.tsx';
import { LeftOut } from '../../features/question-cards/LeftOut.tsx';
import { QuestionCard } from '../../features/question-cards/QuestionCard.tsx';
import { QuestionCharts } from '../../features/question-charts/QuestionCharts.tsx';
import { RecentChanges, recentSpan } from '../../features/recent-changes/RecentChanges.tsx';
import { UndatedFigures } from '../../features/undated/UndatedFigures.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { answersAboveWholes } from '../../statistics/above-whole.ts';
import { type Answer, answers } from '../../statistics/answers.ts';
import { endOf } from '../../statistics/end.ts';
import { hasClaims } from '../../statistics/headline/why-none-leads.ts';
import { PanelFault } from '../faults/PanelFault.tsx';
import type { FramedPage, Given, PageProps } from '../page.ts';
import { deskOrder } from './desk-order.ts';
import styles from './DeskPage.module.css';

/** The desk of one dataset: where things stand, how they moved, who disagrees and what is new. */
export const deskPage: FramedPage = {
  kind: 'framed',
  title: ({ view }) => view.dataset.title,
  documentTitle,
  Content,
};

function documentTitle({ view: { dataset, narrowed }, words }: Given): string {
  const { title } = dataset;
  return narrowed
    ? words.t('frame.titleOfFiltered', { filter: filterText(narrowed.filters, dataset, words), title })
    : words.t('frame.titleOfDesk', { title });
}

function Content({ view }: PageProps) {
  const words = useWords();
  const links = useLinks();
  const all = useMemo(() => answers(view), [view]);
  const misfits = useMemo(() => answersAboveWholes(view.dataset, all), [view, all]);
  const card = (answer: Answer) => (
    <PanelFault key={answer.question.id} title={answer.title}>
      <QuestionCard answer={answer} misfit={misfits.get(answer.question.id)} />
    </PanelFault>
  );
  const end = endOf(view);
  const span = recentSpan(view.day);
  const day = words.date(view.day);
  const { head, below, leftOut } = deskOrder(all);
  const matching = all.filter(({ groups }) => hasClaims(groups)).length;
  const filter = view.narrowed && filterText(view.narrowed.filters, view.dataset, words);

  return (
    <>
      <Section
        title={end ? closedText(end, view, words) : words.t('desk.stand')}
        note={
          <>
            {end?.event && `${eventText(end.event, words)} `}
            {words.t('desk.standNote', { day })}
          </>
        }
      >
        {filter !== null && matching === 0 && (
          <NothingMatches count={view.figures.length} filter={filter} day={day} />
        )}
        <div className={styles.lead}>{head.map(card)}</div>
        <LeftOut answers={leftOut} others={matching} />
      </Section>
      {all
        .filter(({ question, whyNone }) => question.charts.length > 0 && whyNone !== 'left-out')
        .map((answer) => (
          <Section
            key={answer.question.id}
            title={words.t(
              end ? `desk.chartsOfPast.${answer.question.topic}` : `desk.chartsOf.${answer.question.topic}`,
            )}
            note={answer.question.scopeNote}
          >
            <PanelFault title={answer.title}>
              <QuestionCharts view={view} answer={answer} />
            </PanelFault>
          </Section>
        ))}
      <Section
        title={words.t(end ? 'desk.disagreePast' : 'desk.disagree')}
        note={words.t(filter === null ? 'desk.disagreeNote' : 'desk.disagree.filtered')}
      >
        <PanelFault title={words.t('desk.disagree')}>
          <Disagreements view={view} />
        </PanelFault>
      </Section>
      <Section
        title={words.t('desk.recent')}
        note={
          <>
            {words.t('desk.recentSpan', { from: words.date(span.from), to: words.date(span.to) })}{' '}
            {filter !== null && words.t('desk.recent.filtered')}{' '}
            <a href={links.to({ page: 'changes' })}>{words.t('desk.recent.all')}</a>
          </>
        }
      >
        <PanelFault title={words.t('desk.recent')}>
          <RecentChanges view={view} />
        </PanelFault>
      </Section>
      <Section
        title={words.t('desk.events')}
        note={filter === null ? undefined : words.t('desk.events.filtered')}
      >
        <EventList view={view} />
      </Section>
      {below.length > 0 && (
        <Section title={words.t('desk.more')} note={words.t('desk.moreNote')}>
          {TOPICS.filter((topic) => below.some(({ question }) => question.topic === topic)).map((topic) => (
            <section key={topic} className={styles.topic}>
              <h3>{words.t(`claims.topic.${topic}`)}</h3>
              <div className={styles.cards}>
                {below.filter(({ question }) => question.topic === topic).map(card)}
              </div>
            </section>
          ))}
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

/** The table of all figures goes by the same names. */
function kept(links: Links): Readonly<Record<string, string | null>> {
  return Object.fromEntries(Object.keys(NO_FILTERS).map((name) => [name, links.parameter(name)]));
}

function Section({ title, note, children }: { title: string; note?: ReactNode; children: ReactNode }) {
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

/** What ended it, in the ledger's words, and when. */
function eventText({ title, date }: CrisisEvent, words: Words): string {
  return words.t('frame.closed.event', { event: title, day: words.date(date) });
}
