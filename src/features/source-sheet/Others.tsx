import { ScaleAxis } from '../../claims/FigureTrack.tsx';
import { trackScale } from '../../claims/track-scale.ts';
import { daysBetween } from '../../domain/calendar-date.ts';
import type { Figure } from '../../domain/figure.ts';
import { referenceDay } from '../../domain/reference-time.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Comparison, SheetRow } from '../../statistics/source-sheet/sheet.ts';
import type { Elsewhere } from '../../statistics/source-sheet/neighbours.ts';
import { SheetFigure } from './SheetFigure.tsx';
import styles from './Others.module.css';

/** Rows shown; the others are on the question's page. */
const SHOWN = 8;
/** Age limit of a figure that answers no question, in days. */
const AGE_LIMIT = 14;

interface OthersProps {
  row: SheetRow;
  comparison: Comparison;
}

/**
 * What others had said by the day the figure was published: the source's own row, then claims that count the same, on
 * one scale from zero; below them, apart, claims of another scope with the difference (R20).
 */
export function Others({ row, comparison }: OthersProps) {
  const words = useWords();
  const { figure } = row;
  const others = comparison.others.slice(0, SHOWN);
  const { elsewhere } = comparison;
  const onScale = [figure, ...[...others, ...elsewhere].map((one) => one.figure)].filter((other) =>
    sharesScale(figure, other),
  );
  const scale = trackScale(onScale.map(({ quantity }) => quantity));
  // One mark alone on a scale of its own says nothing.
  const isAlone = onScale.length === 1;
  // Three numbers of seven digits do not fit under a strip.
  const ticks = scale.max < 1_000_000 ? scale.ticks : [0, scale.max];
  const limit = row.answered?.question.ageLimitDays ?? AGE_LIMIT;
  const shown = (other: Figure) => ({
    figure: other,
    hollow: daysBetween(referenceDay(other.time), comparison.day) > limit,
    max: isAlone || !sharesScale(figure, other) ? null : scale.max,
  });
  const hidden = comparison.others.length - others.length;
  return (
    <>
      <ul>
        <SheetFigure {...shown(figure)} own />
        {others.map((other) => (
          <SheetFigure key={other.figure.id} {...shown(other.figure)}>
            {' · '}
            <span className={styles.standing}>{words.t(`sources.pair.${other.standing}`)}</span>
          </SheetFigure>
        ))}
      </ul>
      {hidden > 0 && <p className={styles.aside}>{words.t('sources.moreOthers', { n: hidden })}</p>}
      {comparison.others.length === 0 && (
        <p className={styles.aside}>
          {words.t(figure.time.kind === 'flow' ? 'sources.state.only-period' : 'sources.nobody')}
        </p>
      )}
      {elsewhere.length > 0 && (
        <>
          <p className={styles.apart}>
            {words.t(elsewhere.some(({ meets }) => meets) ? 'sources.elsewhereBeside' : 'sources.elsewhere')}
          </p>
          <ul className={styles.elsewhere}>
            {elsewhere.map((other) => (
              <SheetFigure key={other.figure.id} {...shown(other.figure)}>
                <Difference other={other} />
              </SheetFigure>
            ))}
          </ul>
        </>
      )}
      {!isAlone && (
        <div className={styles.axis}>
          <ScaleAxis ticks={ticks} max={scale.max} />
        </div>
      )}
    </>
  );
}

/** Why the two are not of one scope, in the ledger's words. */
function Difference({ other }: { other: Elsewhere }) {
  const words = useWords();
  return (
    <>
      {other.meets && (
        <>
          {' · '}
          <span className={styles.standing}>{words.t('sources.pair.meets')}</span>
        </>
      )}
      <span className={styles.difference}>{other.difference}</span>
    </>
  );
}

/** On a day, in a period and running total never share a scale, and neither do people and per cent. */
function sharesScale(figure: Figure, other: Figure): boolean {
  return other.time.kind === figure.time.kind && other.measure.unit === figure.measure.unit;
}
