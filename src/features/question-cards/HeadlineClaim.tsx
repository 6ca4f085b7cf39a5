import { Amount } from '../../claims/Amount.tsx';
import { SourceLine } from '../../claims/SourceLine.tsx';
import { FigureMarks } from '../../claims/FigureMarks.tsx';
import { FigureTime } from '../../claims/FigureTime.tsx';
import { useDescription, useView } from '../../claims/view-context.tsx';
import { Shape } from '../../design/Shape.tsx';
import { FigureLine } from '../../claims/FigureLine.tsx';
import { Chip } from '../../design/Chip.tsx';
import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Answer, Headline } from '../../statistics/answers.ts';
import { ChangeLine } from './ChangeLine.tsx';
import styles from './QuestionCard.module.css';

interface HeadlineClaimProps {
  answer: Answer;
  headline: Headline;
  misfit: Figure | undefined;
}

/** The claim that leads: the number with its qualifier, who said it, of when and read where, and how it moved. */
export function HeadlineClaim({ answer, headline, misfit }: HeadlineClaimProps) {
  const words = useWords();
  const { figure, originator, pastAgeLimit } = headline.claim;
  const { speaker, age } = useDescription(figure);
  const { question, groups } = answer;
  const { fellBelow } = headline;
  // A leading card lists its claims with all that marks them.
  const listed =
    question.lead && groups.some(({ claims }) => claims.some((claim) => claim.figure === fellBelow));
  return (
    <>
      <div data-figure={figure.id}>
        <p className={styles.amount}>
          <Amount figure={figure} readingSaid size="card" />
        </p>
        <p className={styles.by}>
          {figure.readFromWords && (
            <>
              {words.t('claims.ourReading')} <q>{figure.wording}</q>
              <br />
            </>
          )}
          <span className={styles.counted}>{question.counted}</span>
          <br />
          <Shape kind={originator.kind} hollow={pastAgeLimit} />
          <b>{speaker}</b> <FigureMarks figure={figure} />
          <br />
          {pastAgeLimit && `${words.t('desk.lastReported')} `}
          <FigureTime figure={figure} />
          {`, ${age}`}
          <br />
          <SourceLine figure={figure} />
        </p>
      </div>
      <ChangeLine figure={figure} change={headline.change} />
      {fellBelow && (
        <Flagged
          label={words.t('desk.fell')}
          why={words.t('desk.fellBefore')}
          other={fellBelow}
          listed={listed}
        />
      )}
      {misfit && <Flagged label={words.t('desk.misfit')} why={words.t('desk.misfitWith')} other={misfit} />}
    </>
  );
}

interface FlaggedProps {
  label: string;
  why: string;
  other: Figure;
  /** The other stands in the card's own list too. */
  listed?: boolean;
}

/** That something cannot be as it stands, and the other figure that says so (R11, R15): told, never smoothed. */
function Flagged({ label, why, other, listed = false }: FlaggedProps) {
  return (
    <div className={styles.note}>
      <Chip tone="attention" icon="flag" label={label} /> {why}{' '}
      <FigureLine figure={other} marksSaid={listed} />
    </div>
  );
}

/** What must be said about the leading claim, and the rule that chose it (R19). */
export function HeadlineReason({ headline, question }: { headline: Headline; question: Question }) {
  const words = useWords();
  const { narrowed } = useView();
  return (
    <>
      {headline.claim.notes.map((note) => (
        <p key={note.text} className={styles.note}>
          {note.text}
        </p>
      ))}
      <p className={styles.rule}>
        <b>{words.t('desk.whyLeads')}</b> {question.ruleWords}
        {headline.nobodyPreferred &&
          ` ${words.t(narrowed ? 'desk.nobodyPreferred.filtered' : 'desk.nobodyPreferred')}`}
      </p>
    </>
  );
}
