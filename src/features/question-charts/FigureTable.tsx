import { useLinks } from '../../addresses/links.tsx';
import { Amount } from '../../claims/Amount.tsx';
import { breakText } from '../../claims/break-text.ts';
import { SourceLine } from '../../claims/SourceLine.tsx';
import { FigureMarks } from '../../claims/FigureMarks.tsx';
import { FigureTime } from '../../claims/FigureTime.tsx';
import { useDescription } from '../../claims/use-description.ts';
import { Shape } from '../../design/Shape.tsx';
import type { Figure } from '../../domain/figure.ts';
import { compareReferenceTimes, referenceDay } from '../../domain/reference-time.ts';
import { isAfterBreak } from '../../domain/series-break.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Words } from '../../i18n/words.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import type { Gap } from '../../statistics/silence.ts';
import { breaksWithin } from '../../charts/questions/chart-breaks.ts';
import { gapText } from '../../charts/questions/gap-text.ts';
import table from '../../design/Table.module.css';
import styles from './FigureTable.module.css';

/** Rows that a table behind a chart has at most; the table of all figures has the others. */
export const NEWEST_ROWS = 40;

/**
 * The figures behind a chart, newest first, each with who said it and where (R30), parted where the count changed (R25).
 * Of a long course it has the newest, says so, and leads to all of them.
 */
export function FigureTable({
  figures,
  gaps = [],
  view,
  caption,
  most = NEWEST_ROWS,
}: {
  figures: readonly Figure[];
  gaps?: readonly Gap[] | undefined;
  view: AsOfView;
  caption: string;
  most?: number | undefined;
}) {
  const words = useWords();
  const several = new Set(figures.map(({ place }) => place)).size > 1;
  return (
    <>
      {figures.length > most && <NewestOnly figures={figures} shown={most} />}
      <table className={`${table.sheet} ${styles.figures}`}>
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
          {tableRows(figures, gaps, view, words, most).map((row) =>
            row.kind === 'figure' ? (
              <DrawnRow key={row.figure.id} figure={row.figure} placed={several} />
            ) : (
              <tr key={row.id} className={styles.break}>
                <td colSpan={several ? 5 : 4}>{row.text}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </>
  );
}

/** How many of how many there are, and the way to all of them: what they count, whom, where and in which time. */
function NewestOnly({ figures, shown }: { figures: readonly Figure[]; shown: number }) {
  const words = useWords();
  const links = useLinks();
  const counted = {
    measure: idsOf(figures, ({ measure }) => measure.id),
    population: idsOf(figures, ({ population }) => population.id),
    place: idsOf(figures, ({ place }) => place.id),
    kind: idsOf(figures, ({ time }) => time.kind),
    sort: '-describes',
  };
  return (
    <p className={styles.newest}>
      {`${words.t('desk.table.newest', { shown, count: figures.length })} `}
      <a href={links.to({ page: 'figures' }, counted)}>{words.t('desk.table.all')}</a>
    </p>
  );
}

const idsOf = (figures: readonly Figure[], id: (figure: Figure) => string) =>
  [...new Set(figures.map(id))].join(',');

type TableRow =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'between'; readonly id: string; readonly text: string };

/** The figures newest first; between them the gaps, and the break that parts those counted in two ways (R25, R28). */
function tableRows(
  figures: readonly Figure[],
  gaps: readonly Gap[],
  view: AsOfView,
  words: Words,
  most: number,
): readonly TableRow[] {
  const rows: TableRow[] = figures
    .toSorted((a, b) => compareReferenceTimes(b.time, a.time))
    .slice(0, most)
    .map((figure) => ({ kind: 'figure', figure }));
  const insert = (id: string, text: string, isBefore: (figure: Figure) => boolean): void => {
    const at = rows.findIndex((row) => row.kind === 'figure' && isBefore(row.figure));
    if (at < 0) return;
    rows.splice(at, 0, { kind: 'between', id, text });
  };
  for (const gap of gaps)
    insert(gap.from, gapText(gap, view, words), ({ time }) => referenceDay(time) < gap.from);
  for (const cut of breaksWithin(view, figures))
    insert(cut.id, breakText(cut, view, words), (figure) => !isAfterBreak(cut, figure));
  return rows;
}

function DrawnRow({ figure, placed }: { figure: Figure; placed: boolean }) {
  const { originator, speaker } = useDescription(figure);
  return (
    <tr data-figure={figure.id}>
      <td>
        <FigureTime figure={figure} />
      </td>
      {placed && <td>{figure.place.name}</td>}
      <td>
        <Amount figure={figure} />
        <FigureMarks figure={figure} />
      </td>
      <td>
        <Shape kind={originator.kind} />
        {` ${speaker}`}
      </td>
      <td>
        <SourceLine figure={figure} />
      </td>
    </tr>
  );
}
