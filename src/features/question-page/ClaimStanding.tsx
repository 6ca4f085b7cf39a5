import { doubtOf } from '../../claims/marks.ts';
import { useView } from '../../claims/view-context.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { Words } from '../../i18n/words.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Claim } from '../../statistics/answers.ts';
import styles from './ClaimsTable.module.css';

/** How a claim stands to the headline of its scope, how sure anybody is of it, and what must be known about it. */
export function ClaimStanding({ claim, compared }: { claim: Claim; compared: boolean }) {
  const words = useWords();
  const view = useView();
  const { figure, standing, notes, disputes } = claim;
  const states = [
    ...(compared && standing !== 'disputed' ? [words.t(`question.standing.${standing}`)] : []),
    ...(disputes.length > 0 ? [words.t('question.standing.disputed')] : []),
    figure.status === 'doubtful'
      ? words.t(`claims.mark.${doubtOf(view, figure)}`)
      : words.t(`question.status.${figure.status}`),
  ];
  return (
    <>
      <b>{states.join('. ')}.</b>
      {[...notes.map(({ text }) => text), ...inferredDates(figure, words)].map((text) => (
        <small key={text} className={styles.note}>
          {text}
        </small>
      ))}
    </>
  );
}

const INFERRED = 'inferred';

/** A date nobody stated says how it was found (R3). */
function inferredDates(
  { dateBasis, publishedApart, publishedBasis }: Figure,
  words: Words,
): readonly string[] {
  return [
    ...(dateBasis.startsWith(INFERRED) ? [words.t('question.table.dateInferred', { basis: dateBasis })] : []),
    ...(publishedApart && publishedBasis.startsWith(INFERRED)
      ? [words.t('question.table.publishedInferred', { basis: publishedBasis })]
      : []),
  ];
}
