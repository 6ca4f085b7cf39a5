import type { ReactNode } from 'react';
import { useWords } from '../i18n/words-context.tsx';
import { ClaimMark, RangeMark } from '../claims/ClaimMark.tsx';
import { claimMark, type QuantityMark } from '../claims/track-scale.ts';
import type { Edge } from '../domain/quantity.ts';
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
  const drawn = claims?.flatMap(({ figure }) => claimMark(figure.quantity) ?? []);
  const isDrawn = (test: (mark: QuantityMark) => boolean) => !drawn || drawn.some(test);
  return (
    <ul className={styles.legend}>
      {EDGE_NAMES.filter((edge) => isDrawn((mark) => mark.edge === edge)).map((edge) => (
        <Explained key={edge} mark={edge} {...EDGES[edge]}>
          <g className={styles.plain}>
            <ClaimMark kind="un" edge={edge} r={5} />
          </g>
        </Explained>
      ))}
      {isDrawn(({ edge, best }) => edge === 'range' && best === undefined) && (
        <Explained mark="range" from={0} width={46}>
          <RangeMark kind="media" from={6} to={40} across={0} cap={7} />
        </Explained>
      )}
      {isDrawn(({ best }) => best !== undefined) && (
        <Explained mark="best" from={0} width={46}>
          <g className={styles.plain}>
            <RangeMark kind="un" from={6} to={40} best={19.6} across={0} cap={7} />
          </g>
        </Explained>
      )}
      {(!claims || claims.some(({ pastAgeLimit }) => pastAgeLimit)) && (
        <Explained mark="hollow" from={-9} width={18}>
          <ClaimMark kind="media" edge="exact" hollow r={5} />
        </Explained>
      )}
      {!claims && (
        <Explained mark="doubt" from={-9} width={18}>
          <ClaimMark kind="media" edge="exact" inDoubt r={5} />
        </Explained>
      )}
    </ul>
  );
}

interface ExplainedProps {
  mark: Edge | 'best' | 'hollow' | 'doubt';
  /** Where its picture begins beside the middle of the mark, and how wide it is, in pixels. */
  from: number;
  width: number;
  children: ReactNode;
}

/** A mark with the words that say what it means. */
function Explained({ mark, from, width, children }: ExplainedProps) {
  const { t } = useWords();
  return (
    <li>
      <svg width={width} height="16" viewBox={`${from} -8 ${width} 16`} aria-hidden="true">
        {children}
      </svg>
      {t(`charts.mark.${mark}`)}
    </li>
  );
}
