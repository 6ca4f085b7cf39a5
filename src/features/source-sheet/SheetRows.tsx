import { useLinks } from '../../addresses/links.tsx';
import { Bounded } from '../../claims/Bounded.tsx';
import { Chip } from '../../design/Chip.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import type { SheetRow } from '../../statistics/source-sheet/sheet.ts';
import { Others } from './Others.tsx';
import { Said } from './Said.tsx';
import { SaidSince } from './SaidSince.tsx';
import surface from '../../design/Surface.module.css';
import styles from './SheetRows.module.css';
import { Verdict } from './Verdict.tsx';

/** The figures of a document, one to a row: what it says, what others had said by then, how they stand together. */
export function SheetRows({ rows, view }: { rows: readonly SheetRow[]; view: AsOfView }) {
  const words = useWords();
  const links = useLinks();
  const source = rows[0]?.figure.source;
  return (
    <div className={`${surface.surface} ${styles.sheet}`}>
      <div className={styles.heads} aria-hidden="true">
        <span>{words.t('sources.says')}</span>
        <span>{words.t('sources.others')}</span>
        <span>{words.t('sources.together')}</span>
      </div>
      <Bounded
        items={rows}
        idOf={({ figure }) => figure.id}
        all={
          source && (
            <a href={links.to({ page: 'figures' }, { source: source.id })}>{words.t('sources.allFigures')}</a>
          )
        }
      >
        {(some) => (
          <ul>
            {some.map((row) => (
              <Row key={row.figure.id} row={row} view={view} />
            ))}
          </ul>
        )}
      </Bounded>
    </div>
  );
}

function Row({ row, view }: { row: SheetRow; view: AsOfView }) {
  const words = useWords();
  const { figure, comparison } = row;
  const { dataset } = view;
  const inDoubt = figure.status === 'doubtful';
  return (
    <li
      id={figure.id}
      className={inDoubt ? `${styles.row} ${styles.doubtful}` : styles.row}
      data-undated={comparison ? undefined : ''}
    >
      <Said row={row} dataset={dataset} />
      {comparison ? (
        <>
          <div>
            <h3 className={styles.part}>
              {words.t('sources.othersBy', { day: words.date(comparison.day) })}
            </h3>
            <Others row={row} comparison={comparison} />
          </div>
          <div>
            <h3 className={styles.part}>{words.t('sources.together')}</h3>
            <Verdict row={row} comparison={comparison} />
            {comparison.since && <SaidSince since={comparison.since} day={view.day} />}
          </div>
        </>
      ) : (
        <div className={styles.undated}>
          <Chip tone="dashed" icon="info" label={words.t('sources.chip.undated')} />
          <p>{words.t('sources.state.undated')}</p>
        </div>
      )}
    </li>
  );
}
