import { useLinks } from '../../addresses/links.tsx';
import { Amount } from '../../claims/Amount.tsx';
import { FigureMarks } from '../../claims/FigureMarks.tsx';
import { FigureTime } from '../../claims/FigureTime.tsx';
import { useDescription } from '../../claims/view-context.tsx';
import { Shape } from '../../design/Shape.tsx';
import type { Figure } from '../../domain/figure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Series } from '../../statistics/series.ts';
import table from '../../design/Table.module.css';
import styles from './SideBySide.module.css';
import { type ComparedBy, nameOf } from './sides.ts';

interface SidesTableProps {
  sides: readonly Series[];
  by: ComparedBy;
  aged: ReadonlySet<Figure>;
}

/** The courses as a table: the first and the newest figure of each, its longest silence, and the way to all of them (R30). */
export function SidesTable({ sides, by, aged }: SidesTableProps) {
  const words = useWords();
  return (
    <div className={styles.scrolls} tabIndex={0} role="region" aria-label={words.t('compare.table')}>
      <table className={table.table}>
        <caption className="vh">{words.t('compare.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t(`compare.table.${by}`)}</th>
            <th scope="col">{words.t('compare.table.newest')}</th>
            <th scope="col">{words.t('compare.table.day')}</th>
            <th scope="col">{words.t('compare.table.first')}</th>
            <th scope="col">{words.t('compare.table.day')}</th>
            <th scope="col">{words.t('compare.table.silence')}</th>
            <th scope="col">{words.t('compare.table.all')}</th>
          </tr>
        </thead>
        <tbody>
          {sides.map((series) => (
            <Row key={series.key} series={series} name={nameOf(series, by, words)} aged={aged} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ series, name, aged }: { series: Series; name: string; aged: ReadonlySet<Figure> }) {
  const words = useWords();
  const links = useLinks();
  const { points, gaps, measure, population, place, timeKind } = series;
  const [first, newest] = [points[0]?.figure, points.at(-1)?.figure];
  if (!first || !newest) return null;
  const all = {
    measure: measure.id,
    population: population.id,
    place: place.id,
    kind: timeKind,
    originator: series.originator.id,
  };
  return (
    <tr>
      <th scope="row">
        <Shape kind={series.originator.kind} hollow={aged.has(newest)} inText /> {name}
      </th>
      <Cells figure={newest} aged />
      {first === newest ? <td colSpan={2}>{words.t('compare.table.only')}</td> : <Cells figure={first} />}
      <td>
        {gaps.length === 0
          ? words.t('compare.table.noSilence')
          : words.t('compare.table.days', { days: Math.max(...gaps.map(({ days }) => days)) })}
      </td>
      <td>
        <a href={links.to({ page: 'figures' }, all)}>
          {words.t('compare.table.figures', { count: points.length })}
        </a>
      </td>
    </tr>
  );
}

function Cells({ figure, aged = false }: { figure: Figure; aged?: boolean }) {
  const { age } = useDescription(figure);
  return (
    <>
      <td data-figure={figure.id}>
        <Amount figure={figure} /> <FigureMarks figure={figure} />
      </td>
      <td>
        <FigureTime figure={figure} />
        {aged && `, ${age}`}
      </td>
    </>
  );
}
