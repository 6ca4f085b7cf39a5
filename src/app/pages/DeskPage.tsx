import { type ReactNode, useMemo } from 'react';
import { useLinks } from '../../addresses/links.tsx';
import { TOPICS } from '../../domain/measure.ts';
import { Disagreements } from '../../features/disagreements/Disagreements.tsx';
import { EventList } from '../../features/events/EventList.tsx';
import { QuestionCard } from '../../features/question-cards/QuestionCard.tsx';
import { QuestionCharts } from '../../features/question-charts/QuestionCharts.tsx';
import { RecentChanges, recentSpan } from '../../features/recent-changes/RecentChanges.tsx';
import { UndatedFigures } from '../../features/undated/UndatedFigures.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { partsAboveWholes } from '../../statistics/above-whole.ts';
import { type Answer, answers } from '../../statistics/answers.ts';
import { PanelFault } from '../faults/PanelFault.tsx';
import type { PageProps } from '../pages.ts';
import styles from './DeskPage.module.css';

/** The desk of one dataset: where things stand, how they moved, who disagrees and what is new. */
export function DeskPage({ view }: PageProps) {
  const words = useWords();
  const links = useLinks();
  const all = useMemo(() => answers(view), [view]);
  const misfits = useMemo(() => partsAboveWholes(view.dataset, all), [view, all]);
  const card = (answer: Answer) => (
    <PanelFault key={answer.question.id} title={answer.question.title}>
      <QuestionCard answer={answer} asOf={view.day} misfit={misfits.get(answer.question.id)} />
    </PanelFault>
  );
  const span = recentSpan(view.day);

  return (
    <>
      <Section title={words.t('desk.stand')} note={words.t('desk.standNote', { day: words.date(view.day) })}>
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
        note={
          <>
            {words.t('desk.recentSpan', { from: words.date(span.from), to: words.date(span.to) })}{' '}
            <a href={links.to({ page: 'changes' })}>{words.t('desk.recent.all')}</a>
          </>
        }
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
    </>
  );
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
