import { Amount } from '../../claims/Amount.tsx';
import { breakText } from '../../claims/break-text.ts';
import { SourceLine } from '../../claims/SourceLine.tsx';
import { FigureMarks } from '../../claims/FigureMarks.tsx';
import { FigureTime } from '../../claims/FigureTime.tsx';
import { useDescription, useView } from '../../claims/view-context.tsx';
import { Shape } from '../../design/Shape.tsx';
import type { Figure } from '../../domain/figure.ts';
import { compareReferenceTimes } from '../../domain/reference-time.ts';
import { isAfterBreak } from '../../domain/series-break.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView, BreakInView } from '../../statistics/as-of.ts';
import { breaksWithin } from './chart-breaks.ts';
import styles from './FigureTable.module.css';

/** The figures behind a chart, newest first, each with who said it and where (R30), parted where the count changed (R25). */
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
        {tableRows(figures, view).map((row) =>
          row.kind === 'figure' ? (
            <FigureRow key={row.figure.id} figure={row.figure} placed={several} />
          ) : (
            <tr key={row.cut.id} className={styles.break}>
              <td colSpan={several ? 5 : 4}>{breakText(row.cut, view, words)}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

type TableRow =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'break'; readonly cut: BreakInView };

/** The figures newest first, and between those counted in two ways the break that parts them (R25). */
function tableRows(figures: readonly Figure[], view: AsOfView): readonly TableRow[] {
  const rows: TableRow[] = figures
    .toSorted((a, b) => compareReferenceTimes(b.time, a.time))
    .map((figure) => ({ kind: 'figure', figure }));
  for (const cut of breaksWithin(view, figures)) {
    const at = rows.findIndex((row) => row.kind === 'figure' && !isAfterBreak(cut, row.figure));
    rows.splice(at, 0, { kind: 'break', cut });
  }
  return rows;
}

function FigureRow({ figure, placed }: { figure: Figure; placed: boolean }) {
  const { originator, speaker } = useDescription(figure);
  const { dataset } = useView();
  return (
    <tr data-figure={figure.id}>
      <td>
        <FigureTime figure={figure} />
      </td>
      {placed && <td>{dataset.places.get(figure.place)?.name}</td>}
      <td>
        <Amount figure={figure} /> <FigureMarks figure={figure} />
      </td>
      <td>
        <Shape kind={originator.kind} /> {speaker}
      </td>
      <td>
        <SourceLine figure={figure} />
      </td>
    </tr>
  );
}
