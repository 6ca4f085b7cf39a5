import type { ReactNode } from 'react';
import { Amount } from '../../claims/Amount.tsx';
import { SourceLine } from '../../claims/SourceLine.tsx';
import { FigureMarks } from '../../claims/FigureMarks.tsx';
import { FigureTime } from '../../claims/FigureTime.tsx';
import { useDescription } from '../../claims/use-description.ts';
import { Shape } from '../../design/Shape.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { Claim } from '../../statistics/answers.ts';
import styles from './LeadingFigure.module.css';

interface LeadingFigureProps {
  claim: Claim;
  /** The noun of what is counted. */
  counted: string;
  /** What is said between its source and its caveats. */
  children?: ReactNode;
}

/** The number as large as it gets, and everything that must travel with it: speaker, carrier, words, dates, caveats (R1). */
export function LeadingFigure({ claim, counted, children }: LeadingFigureProps) {
  const words = useWords();
  const { figure, pastAgeLimit, notes } = claim;
  const { speaker, age } = useDescription(figure);
  return (
    <>
      <div data-figure={figure.id}>
        <p className={styles.amount}>
          <Amount figure={figure} size="page" /> <span className={styles.counted}>{counted}</span>
        </p>
        <p className={styles.by}>
          <Shape kind={figure.originator.kind} hollow={pastAgeLimit} />
          <b>{speaker}</b> <FigureMarks figure={figure} />
          <br />
          {words.t(pastAgeLimit ? 'desk.lastReported' : 'question.describes')} <FigureTime figure={figure} />
          {`, ${age}`}
          <br />
          <SourceLine figure={figure} />
          {': '}
          {figure.readFromWords && `${words.t('desk.ourReading')} `}
          <q>{figure.wording}</q>
        </p>
      </div>
      {children}
      {notes.length > 0 && (
        <div className={styles.notes}>
          <b>{words.t('question.caveats')}</b>
          {notes.map((note) => (
            <p key={note.text}>{note.text}</p>
          ))}
        </div>
      )}
    </>
  );
}
