import { Fragment, type ReactNode } from 'react';
import { useLinks } from '../../addresses/links.tsx';
import { breakNote } from '../../claims/break-text.ts';
import { FigureLine } from '../../claims/FigureLine.tsx';
import { Shape } from '../../design/Shape.tsx';
import { Icon, type IconName } from '../../design/Icon.tsx';
import type { Figure } from '../../domain/figure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { answeredBy } from '../../statistics/answered.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import type { ChangeKind, KnownChange } from '../../statistics/changes-between.ts';
import { titleOn } from '../../statistics/question-title.ts';
import styles from './Changes.module.css';
import { kindsOf, type Told } from './entry-days.ts';
import { EventTold } from './EventTold.tsx';
import { PreviousFigure } from './PreviousFigure.tsx';

const GLYPHS: Readonly<Record<ChangeKind, IconName>> = {
  headline: 'flag',
  figure: 'stock',
  superseded: 'pencil',
  corrected: 'pencil',
  disputed: 'not-equal',
  note: 'info',
  stale: 'clock',
  break: 'break',
  event: 'event',
};

/** One change: what kind it is, the figures it is about and where to read on. */
export function ChangeEntryRow({ told, view }: { told: Told; view: AsOfView }) {
  const words = useWords();
  const kinds = kindsOf(told);
  return (
    <li className={styles.entry} data-change={kinds.join(' ')}>
      <div>
        {kinds.map((kind) => (
          <p key={kind} className={styles.kind}>
            <Icon name={GLYPHS[kind]} />
            {words.t(`changes.kind.${kind}`)}
          </p>
        ))}
      </div>
      <div className={styles.body}>
        <EntryBody {...told} view={view} />
      </div>
    </li>
  );
}

function EntryBody({ entry, leads, view }: Told & { view: AsOfView }) {
  const words = useWords();
  switch (entry.kind) {
    case 'figure':
      return (
        <>
          <Said figure={entry.figure} />
          {!leads.some(
            ({ before }) => entry.previous.kind !== 'none' && entry.previous.previous === before,
          ) && (
            <p className={styles.aside}>
              <PreviousFigure previous={entry.previous} />
            </p>
          )}
          <QuestionsOf figure={entry.figure} leads={leads} view={view} />
        </>
      );
    case 'superseded':
    case 'corrected':
      return (
        <>
          <Labelled label={words.t('changes.now')}>
            <Said figure={entry.by} />
          </Labelled>
          <Labelled label={words.t('changes.before')}>
            <Said figure={entry.old} />
          </Labelled>
          <p>
            {words.t(`changes.reason.${entry.reason}`)}
            {entry.note !== '' && ` ${entry.note}`}
          </p>
          <QuestionsOf figure={entry.by} leads={leads} was={entry.old} view={view} />
        </>
      );
    case 'disputed':
      return (
        <>
          {entry.figures.map((figure) => (
            <Said key={figure.id} figure={figure} />
          ))}
          <p>{entry.note}</p>
          <QuestionOf figure={entry.figures[0]} view={view} />
        </>
      );
    case 'note':
      return (
        <>
          <p>{entry.note.text}</p>
          <Said figure={entry.figure} />
          <QuestionOf figure={entry.figure} view={view} />
        </>
      );
    case 'stale':
      return (
        <>
          <p>{words.t(`changes.stale.${entry.reason}`, staleDays(entry))}</p>
          <Said figure={entry.figure} />
          <QuestionLink id={entry.question.id} title={titleOn(view, entry.question)} />
        </>
      );
    case 'headline':
      return (
        <>
          <QuestionLink id={entry.question.id} title={titleOn(view, entry.question)} />
          <Labelled label={words.t('changes.now')}>
            {entry.after ? <Said figure={entry.after} /> : words.t('changes.noHeadline')}
          </Labelled>
          <Labelled label={words.t('changes.before')}>
            {entry.before ? <Said figure={entry.before} /> : words.t('changes.noHeadline')}
          </Labelled>
        </>
      );
    case 'break':
      return <p>{breakNote(entry.cut, view, words)}</p>;
    case 'event':
      return <EventTold event={entry.event} />;
  }
}

function staleDays({ question }: Extract<KnownChange, { kind: 'stale' }>) {
  return { limit: question.ageLimitDays, rhythm: question.rhythmDays };
}

/** A figure with the shape of who says it. */
function Said({ figure }: { figure: Figure }) {
  return (
    <div className={styles.said}>
      <Shape kind={figure.originator.kind} />
      <FigureLine figure={figure} />
    </div>
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.labelled}>
      <b>{label}</b>
      <div>{children}</div>
    </div>
  );
}

/** What a new figure is an answer to: of whatever it became the headline of, with what led before. */
function QuestionsOf({ figure, leads, was, view }: QuestionsOfProps) {
  const words = useWords();
  if (leads.length === 0) return <QuestionOf figure={figure} view={view} />;
  return leads.map(({ question, before }) => (
    <Fragment key={question.id}>
      <QuestionLink id={question.id} title={titleOn(view, question)} />
      {before !== was && (
        <Labelled label={words.t('changes.before')}>
          {before ? <Said figure={before} /> : words.t('changes.noHeadline')}
        </Labelled>
      )}
    </Fragment>
  ));
}

interface QuestionsOfProps extends Pick<Told, 'leads'> {
  figure: Figure;
  /** What stands above already as what was said before. */
  was?: Figure;
  view: AsOfView;
}

function QuestionOf({ figure, view }: { figure: Figure; view: AsOfView }) {
  const answered = answeredBy(view.dataset, figure);
  return answered && <QuestionLink id={answered.question.id} title={titleOn(view, answered.question)} />;
}

function QuestionLink({ id, title }: { id: string; title: string }) {
  const links = useLinks();
  return (
    <p className={styles.question}>
      <a href={links.to({ page: 'question', id })}>{title}</a>
    </p>
  );
}
