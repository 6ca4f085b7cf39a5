import { Fragment } from 'react';
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
  headline: 'headline',
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
        <What entry={told.entry} view={view} />
      </div>
      <div className={styles.body}>
        <Beside {...told} view={view} />
      </div>
    </li>
  );
}

/** What there is now: the figures it is about, or what happened. */
function What({ entry, view }: { entry: KnownChange; view: AsOfView }) {
  const words = useWords();
  switch (entry.kind) {
    case 'figure':
    case 'note':
    case 'stale':
      return <Said figure={entry.figure} />;
    case 'superseded':
    case 'corrected':
      return <Said figure={entry.by} />;
    case 'disputed':
      return entry.figures.map((figure) => <Said key={figure.id} figure={figure} />);
    case 'headline':
      return entry.after ? <Said figure={entry.after} /> : <p>{words.t('changes.noHeadline')}</p>;
    case 'break':
      return <p>{breakNote(entry.cut, view, words)}</p>;
    case 'event':
      return <p>{entry.event.title}</p>;
  }
}

/** What question it answers, what was said before, and what there is to know about it. */
function Beside({ entry, leads, view }: Told & { view: AsOfView }) {
  const words = useWords();
  switch (entry.kind) {
    case 'figure':
      return (
        <>
          <QuestionsOf figure={entry.figure} leads={leads} view={view} />
          {!leads.some(
            ({ before }) => entry.previous.kind !== 'none' && entry.previous.previous === before,
          ) && (
            <p className={styles.aside}>
              <PreviousFigure previous={entry.previous} />
            </p>
          )}
        </>
      );
    case 'superseded':
    case 'corrected':
      return (
        <>
          <QuestionsOf figure={entry.by} leads={leads} was={entry.old} view={view} />
          <Before figure={entry.old} />
          <p>
            {words.t(`changes.reason.${entry.reason}`)}
            {entry.note !== '' && ` ${entry.note}`}
          </p>
        </>
      );
    case 'disputed':
      return (
        <>
          <QuestionOf figure={entry.figures[0]} view={view} />
          <p>{entry.note}</p>
        </>
      );
    case 'note':
      return (
        <>
          <QuestionOf figure={entry.figure} view={view} />
          <p>{entry.note.text}</p>
        </>
      );
    case 'stale':
      return (
        <>
          <QuestionLink id={entry.question.id} title={titleOn(view, entry.question)} />
          <p>{words.t(`changes.stale.${entry.reason}`, staleDays(entry))}</p>
        </>
      );
    case 'headline':
      return (
        <>
          <QuestionLink id={entry.question.id} title={titleOn(view, entry.question)} />
          <Before figure={entry.before} />
        </>
      );
    case 'break':
      return null;
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

/** What stood there before, if anything did. */
function Before({ figure }: { figure: Figure | null }) {
  const words = useWords();
  return (
    <div className={styles.labelled}>
      <b>{words.t('changes.before')}</b>
      {figure ? <Said figure={figure} /> : words.t('changes.noHeadline')}
    </div>
  );
}

/** What a new figure is an answer to: of whatever it became the headline of, with what led before. */
function QuestionsOf({ figure, leads, was, view }: QuestionsOfProps) {
  if (leads.length === 0) return <QuestionOf figure={figure} view={view} />;
  return leads.map(({ question, before }) => (
    <Fragment key={question.id}>
      <QuestionLink id={question.id} title={titleOn(view, question)} />
      {before !== was && <Before figure={before} />}
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
