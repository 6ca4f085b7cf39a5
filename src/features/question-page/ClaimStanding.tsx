import { FigureMarks } from '../../claims/FigureMarks.tsx';
import { disputeTexts, standingText } from '../../claims/standing-text.ts';
import { useView } from '../../claims/view-context.tsx';
import { isInferred } from '../../domain/basis.ts';
import type { Figure } from '../../domain/figure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Words } from '../../i18n/words.ts';
import type { Claim } from '../../statistics/answers.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { publicationBasisTold } from '../../statistics/publication-basis.ts';
import styles from './ClaimsTable.module.css';

/** How a claim stands to the headline of its scope, what is in doubt and whom it contradicts; its caveats unfold. */
export function ClaimStanding({ claim, compared }: { claim: Claim; compared: boolean }) {
  const words = useWords();
  const view = useView();
  const { figure, standing, notes } = claim;
  // What leads stands at the head of the page with its caveats, and beside its name here.
  const isHeadline = standing === 'headline';
  const said = [
    ...(compared ? [standingText(claim, words) ?? []].flat() : []),
    ...(figure.status === 'verified' ? [words.t('question.status.verified')] : []),
    ...disputeTexts(claim, words),
  ];
  const about = isHeadline ? [] : notes;
  const doubts = about.filter(({ kind }) => kind === 'doubt').map(({ text }) => text);
  const caveats = [
    ...about.filter(({ kind }) => kind !== 'doubt').map(({ text }) => text),
    ...inferredDates(figure, view, words),
  ];
  return (
    <>
      <p>
        <FigureMarks figure={figure} /> {said.map((text) => `${text}.`).join(' ')}
      </p>{' '}
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

/** A date nobody stated says how it was found (R3). */
function inferredDates(figure: Figure, view: AsOfView, words: Words): readonly string[] {
  const { dateBasis } = figure;
  const published = publicationBasisTold(view, figure);
  return [
    ...(isInferred(dateBasis) ? [words.t('question.table.dateInferred', { basis: dateBasis.said })] : []),
    ...(published && isInferred(published)
      ? [words.t('question.table.publishedInferred', { kind: published.kind, basis: published.said })]
      : []),
  ];
}
