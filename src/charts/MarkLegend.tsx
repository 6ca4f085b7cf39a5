import { useWords } from '../i18n/words-context.tsx';
import { ClaimMark, RangeMark } from '../claims/ClaimMark.tsx';
import { type Edge, edgeOf } from '../domain/quantity.ts';
import type { Claim } from '../statistics/answers.ts';
import styles from './MarkLegend.module.css';
import { keysOf } from '../domain/keys-of.ts';

/** The part of the scale that each mark takes around its shape, in pixels. */
const EDGES = {
  exact: { from: -9, width: 18 },
  about: { from: -23, width: 46 },
  nearly: { from: -27, width: 35 },
  floor: { from: -8, width: 42 },
  ceiling: { from: -34, width: 42 },
} satisfies Record<Exclude<Edge, 'range'>, { from: number; width: number }>;
const EDGE_NAMES = keysOf(EDGES);

interface MarkLegendProps {
  /** What is drawn beside it: it explains their marks alone. */
  claims?: readonly Claim[];
}

/** What the edges of claim marks say, in words. */
export function MarkLegend({ claims }: MarkLegendProps) {
  const { t } = useWords();
  const isDrawn = (edge: Edge) => !claims || claims.some(({ figure }) => edgeOf(figure.quantity) === edge);
  return (
    <ul className={styles.legend}>
      {EDGE_NAMES.filter(isDrawn).map((edge) => (
        <li key={edge}>
          <svg
            width={EDGES[edge].width}
            height="16"
            viewBox={`${EDGES[edge].from} -8 ${EDGES[edge].width} 16`}
            aria-hidden="true"
          >
            <g className={styles.plain}>
              <ClaimMark kind="un" edge={edge} r={5} />
            </g>
          </svg>
          {t(`charts.mark.${edge}`)}
        </li>
      ))}
      {isDrawn('range') && (
        <li>
          <svg width="46" height="16" viewBox="0 0 46 16" aria-hidden="true">
            <RangeMark kind="media" from={6} to={40} across={8} cap={7} />
          </svg>
          {t('charts.mark.range')}
        </li>
      )}
      {(!claims || claims.some(({ pastAgeLimit }) => pastAgeLimit)) && (
        <li>
          <svg width="18" height="16" viewBox="-9 -8 18 16" aria-hidden="true">
            <ClaimMark kind="media" edge="exact" hollow r={5} />
          </svg>
          {t('charts.mark.hollow')}
        </li>
      )}
      {!claims && (
        <li>
          <svg width="18" height="16" viewBox="-9 -8 18 16" aria-hidden="true">
            <ClaimMark kind="media" edge="exact" inDoubt r={5} />
          </svg>
          {t('charts.mark.doubt')}
        </li>
      )}
    </ul>
  );
}
