import { useLinks } from '../../addresses/links.tsx';
import { Amount } from '../../claims/Amount.tsx';
import { KindLabel } from '../../claims/KindLabel.tsx';
import { FigureMarks } from '../../claims/FigureMarks.tsx';
import { useView } from '../../claims/view-context.tsx';
import { useDescription } from '../../claims/use-description.ts';
import { WhenAndSource } from '../../claims/WhenAndSource.tsx';
import { Shape } from '../../design/Shape.tsx';
import type { Dataset } from '../../domain/dataset.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { SheetRow } from '../../statistics/source-sheet/sheet.ts';
import { titleOn } from '../../statistics/question-title.ts';
import styles from './Said.module.css';

/** What the source says: what is counted, the number, the exact words, who said it and what must be said with it. */
export function Said({ row, dataset }: { row: SheetRow; dataset: Dataset }) {
  const words = useWords();
  const links = useLinks();
  const view = useView();
  const { figure, answered } = row;
  const { originator, speaker, what } = useDescription(figure);
  return (
    <div className={styles.said}>
      <h2 className={styles.what}>{what}</h2>
      <KindLabel kind={figure.time.kind} />
      <div data-figure={figure.id}>
        <p className={styles.amount}>
          <Amount figure={figure} size="card" />
        </p>
        {figure.wording !== '' && (
          <blockquote className={styles.words}>
            {words.t('sources.quote', { words: figure.wording })}
          </blockquote>
        )}
        <p className={styles.by}>
          <Shape kind={originator.kind} inText />
          {speaker} <FigureMarks figure={figure} />
          <br />
          <WhenAndSource figure={figure} />
        </p>
      </div>
      {![speaker, originator.label, originator.name].includes(figure.attribution) && (
        <p className={styles.caveat}>{words.t('sources.attribution', { words: figure.attribution })}</p>
      )}
      <Caveats row={row} />
      {answered ? (
        <p className={`${styles.by} ${styles.answers}`}>
          {words.t('sources.answers')}{' '}
          <a href={links.to({ page: 'question', id: answered.question.id })}>
            {titleOn(view, answered.question)}
          </a>
        </p>
      ) : (
        <p className={`${styles.by} ${styles.answers}`}>
          {words.t('sources.noQuestion')} {dataset.unanswering.get(figure)}
        </p>
      )}
    </div>
  );
}

/** Caveats of the day it was published, how its words are attributed, and how its dates are known. */
function Caveats({ row }: { row: SheetRow }) {
  const words = useWords();
  const { figure, notes, publishedBasis } = row;
  const lines = [
    ...(figure.readFromWords ? [words.t('sources.ourReading')] : []),
    ...notes.filter(({ kind }) => kind !== 'doubt').map(({ text }) => text),
    ...(figure.dateBasis.remark === ''
      ? []
      : [words.t('sources.dateBasis', { basis: figure.dateBasis.said })]),
    ...(publishedBasis ? [words.t('sources.publishedBasis', { basis: publishedBasis.said })] : []),
  ];
  return lines.map((line) => (
    <p key={line} className={styles.caveat}>
      {line}
    </p>
  ));
}
