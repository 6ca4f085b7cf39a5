import { Amount } from '../../claims/Amount.tsx';
import { SourceLine } from '../../claims/SourceLine.tsx';
import { speakerLabel } from '../../claims/speaker-name.ts';
import { ReferenceTimeText } from '../../claims/Time.tsx';
import { Shape } from '../../design/Shape.tsx';
import type { Figure } from '../../domain/figure.ts';
import { compareReferenceTimes } from '../../domain/reference-time.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import styles from './FigureTable.module.css';

/** The figures behind a chart, newest first, each with who said it and where (R30). */
export function FigureTable({
  figures,
  view,
  caption,
}: {
  figures: readonly Figure[];
  view: AsOfView;
  caption: string;
}) {
  const words = useWords();
  const { originators, sources, places } = view.dataset;
  const several = new Set(figures.map(({ place }) => place)).size > 1;
  return (
    <table className={styles.figures}>
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.t('desk.table.describes')}</th>
          {several && <th scope="col">{words.t('desk.table.where')}</th>}
          <th scope="col">{words.t('desk.table.value')}</th>
          <th scope="col">{words.t('desk.table.who')}</th>
          <th scope="col">{words.t('desk.table.source')}</th>
        </tr>
      </thead>
      <tbody>
        {figures
          .toSorted((a, b) => compareReferenceTimes(b.time, a.time))
          .map((figure) => {
            const [originator, source] = [originators.get(figure.originator), sources.get(figure.source)];
            if (!originator || !source) return null;
            return (
              <tr key={figure.id} data-figure={figure.id}>
                <td>
                  <ReferenceTimeText time={figure.time} />
                </td>
                {several && <td>{places.get(figure.place)?.name}</td>}
                <td>
                  <Amount quantity={figure.quantity} readFromWords={figure.readFromWords} />
                </td>
                <td>
                  <Shape kind={originator.kind} /> {speakerLabel(originator, source, words)}
                </td>
                <td>
                  <SourceLine figure={figure} source={source} />
                </td>
              </tr>
            );
          })}
      </tbody>
    </table>
  );
}
