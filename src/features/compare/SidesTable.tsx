import { useLinks } from '../../addresses/links.tsx';
import { Amount } from '../../claims/Amount.tsx';
import { FigureMarks } from '../../claims/FigureMarks.tsx';
import { FigureTime } from '../../claims/FigureTime.tsx';
import { useDescription } from '../../claims/use-description.ts';
import { WhenAndSource } from '../../claims/WhenAndSource.tsx';
import { Shape } from '../../design/Shape.tsx';
import type { Figure } from '../../domain/figure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Claim } from '../../statistics/claims.ts';
import { figuresOfSide, type Side } from '../../statistics/comparable.ts';
import { longestOf } from '../../statistics/silence.ts';
import table from '../../design/Table.module.css';
import { SideStanding } from './SideStanding.tsx';
import styles from './SidesTable.module.css';
import { type ComparedBy, nameOf } from './sides.ts';

interface SidesTableProps {
  sides: readonly Side[];
  by: ComparedBy;
  aged: ReadonlySet<Figure>;
  /** How its newest figure stands to what leads the question; null where nothing leads, and of places. */
  claimOf: ((side: Side) => Claim) | null;
}

/** The sides as a table: the newest and the first figure of each, its longest silence, and the way to all of them (R30). */
export function SidesTable({ sides, by, aged, claimOf }: SidesTableProps) {
  const words = useWords();
  return (
    <table className={`${table.sheet} ${styles.table}`}>
      <caption className="vh">{words.t('compare.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{words.t(`compare.table.${by}`)}</th>
          <th scope="col">{words.t('compare.table.newest')}</th>
          <th scope="col">{words.t('compare.table.first')}</th>
          <th scope="col">{words.t('compare.table.silence')}</th>
          {claimOf && <th scope="col">{words.t('compare.table.standing')}</th>}
          <th scope="col">{words.t('compare.table.all')}</th>
        </tr>
      </thead>
      <tbody>
        {sides.map((side) => (
          <Row
            key={side.series.key}
            side={side}
            name={nameOf(side, by, words)}
            hollow={aged.has(side.newest)}
            claim={claimOf?.(side)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  side: Side;
  name: string;
  hollow: boolean;
  claim: Claim | undefined;
}

function Row({ side, name, hollow, claim }: RowProps) {
  const words = useWords();
  const links = useLinks();
  const { first, newest } = side;
  const { gaps, measure, population, place, timeKind, originator } = side.series;
  const all = {
    measure: measure.id,
    population: population.id,
    place: place.id,
    kind: timeKind,
    originator: originator.id,
  };
  const longest = longestOf(gaps)?.days ?? 0;
  return (
    <tr>
      <th scope="row">
        <Shape kind={originator.kind} hollow={hollow} inText /> {name}
      </th>
      <Told figure={newest} label={words.t('compare.table.newest')} isNewest />
      {first === newest ? (
        <td data-label={words.t('compare.table.first')}>{words.t('compare.table.only')}</td>
      ) : (
        <Told figure={first} label={words.t('compare.table.first')} />
      )}
      <td data-label={words.t('compare.table.silence')}>
        {longest > 0
          ? words.t('compare.table.days', { days: longest })
          : words.t(first === newest ? 'compare.table.noCourse' : 'compare.table.noSilence')}
      </td>
      {claim && (
        <td data-label={words.t('compare.table.standing')}>
          <SideStanding claim={claim} />
        </td>
      )}
      <td data-label={words.t('compare.table.all')}>
        <a href={links.to({ page: 'figures' }, all)}>
          {words.t('compare.table.figures', { count: figuresOfSide(side).length })}
        </a>
      </td>
    </tr>
  );
}

interface ToldProps {
  figure: Figure;
  label: string;
  /** Its source stands above. */
  isNewest?: boolean;
}

function Told({ figure, label, isNewest = false }: ToldProps) {
  const { age } = useDescription(figure);
  return (
    <td data-figure={figure.id} data-label={label}>
      <Amount figure={figure} /> <FigureMarks figure={figure} />
      <small>
        {isNewest ? <FigureTime figure={figure} /> : <WhenAndSource figure={figure} />}
        {isNewest && `, ${age}`}
      </small>
    </td>
  );
}
