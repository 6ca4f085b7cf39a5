import { FigureMarks } from '../../claims/FigureMarks.tsx';
import { speakerName } from '../../claims/speaker-name.ts';
import type { Figure } from '../../domain/figure.ts';
import { referenceDay } from '../../domain/reference-time.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Words } from '../../i18n/words.ts';
import type { Claim } from '../../statistics/answers.ts';
import styles from './ClaimsTable.module.css';

/** How a claim stands to the headline of its scope, what is in doubt and whom it contradicts; its caveats unfold. */
export function ClaimStanding({ claim, compared }: { claim: Claim; compared: boolean }) {
  const words = useWords();
  const { figure, standing, notes, disputes } = claim;
  // What leads stands at the head of the page with its caveats, and beside its name here.
  const isHeadline = standing === 'headline';
  const said = [
    ...(compared && !isHeadline && standing !== 'disputed' ? [words.t(`question.standing.${standing}`)] : []),
    ...(figure.status === 'verified' ? [words.t('question.status.verified')] : []),
    ...disputes.map(({ other }) => contradicts(other, words)),
  ];
  const about = isHeadline ? [] : notes;
  const doubts = about.filter(({ kind }) => kind === 'doubt').map(({ text }) => text);
  const caveats = [
    ...about.filter(({ kind }) => kind !== 'doubt').map(({ text }) => text),
    ...inferredDates(figure, words),
  ];
  return (
    <>
      <p>
        <FigureMarks figure={figure} /> {said.map((text) => `${text}.`).join(' ')}
      </p>
      <Notes texts={doubts} />
      {caveats.length > 0 && (
        <details className={styles.caveats}>
          <summary>{words.t('question.claimCaveats')}</summary>
          <Notes texts={caveats} />
        </details>
      )}
    </>
  );
}

function Notes({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => (
    <p key={text} className={styles.note}>
      {text}
    </p>
  ));
}

/** Whom a claim contradicts; the number stands with its own source below, under why they differ. */
function contradicts(other: Figure, words: Words): string {
  return words.t('question.contradicts', {
    who: speakerName(other, words),
    day: words.date(referenceDay(other.time)),
  });
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
