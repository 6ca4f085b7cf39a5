import { Amount } from '../../claims/Amount.tsx';
import { speakerLabel } from '../../claims/speaker-name.ts';
import { SourceLine } from '../../claims/SourceLine.tsx';
import { ReferenceTimeText } from '../../claims/Time.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import styles from './UndatedFigures.module.css';

/** Figures of which no source says when they were published: in no as-of view, kept apart, never dropped. */
export function UndatedFigures({ view }: { view: AsOfView }) {
  const words = useWords();
  const { originators, sources, measures, populations, places } = view.dataset;
  if (view.undated.length === 0) return null;
  return (
    <details className={styles.undated} data-undated>
      <summary>{words.t('desk.undated', { count: view.undated.length })}</summary>
      <ul>
        {view.undated.map((figure) => {
          const [originator, source] = [originators.get(figure.originator), sources.get(figure.source)];
          if (!originator || !source) return null;
          return (
            <li key={figure.id} data-figure={figure.id}>
              {speakerLabel(originator, source, words)}
              {': '}
              <Amount quantity={figure.quantity} readFromWords={figure.readFromWords} />{' '}
              {words.t('desk.recent.what', {
                population: populations.get(figure.population)?.name ?? '',
                measure: measures.get(figure.measure)?.name ?? '',
                place: places.get(figure.place)?.name ?? '',
              })}
              {', '}
              <ReferenceTimeText time={figure.time} />
              {' · '}
              <SourceLine figure={figure} source={source} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
