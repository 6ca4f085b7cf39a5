import { DoubtChip } from './DoubtChip.tsx';
import type { Figure } from '../domain/figure.ts';
import { useWords } from '../i18n/words-context.tsx';
import type { AsOfView } from '../statistics/as-of.ts';
import { Amount } from './Amount.tsx';
import { WhenAndSource } from './WhenAndSource.tsx';
import styles from './FigureLine.module.css';
import { speakerLabel } from './speaker-name.ts';
import { whatCounted } from './what-counted.ts';

/** One figure in one sentence: who says how many of whom and where; below it when it is true and where it was read. */
export function FigureLine({ figure, view }: { figure: Figure; view: AsOfView }) {
  const words = useWords();
  const { dataset } = view;
  const originator = dataset.originators.get(figure.originator);
  const source = dataset.sources.get(figure.source);
  if (!originator || !source) return null;
  return (
    <span className={styles.line} data-figure={figure.id}>
      {speakerLabel(originator, source, words)}
      {': '}
      <Amount figure={figure} />
      {` · ${whatCounted(figure, dataset, words)}`}
      {figure.status === 'doubtful' && (
        <>
          {' '}
          <DoubtChip />
        </>
      )}
      <small>
        <WhenAndSource figure={figure} source={source} />
      </small>
    </span>
  );
}
