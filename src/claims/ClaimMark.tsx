import { speakerClass, SpeakerMark } from '../design/SpeakerMark.tsx';
import type { Edge } from '../domain/quantity.ts';
import type { SpeakerKind } from '../domain/source.ts';
import styles from './ClaimMark.module.css';
import { round } from '../design/round.ts';

/** Which way the scale runs on the screen: along a row, or up a chart. */
export type ScaleDirection = 'along' | 'up';

interface ClaimMarkProps {
  kind: SpeakerKind;
  edge: Exclude<Edge, 'range'>;
  /** Outline, for a claim past its age limit. */
  hollow?: boolean | undefined;
  /** Dashed. */
  inDoubt?: boolean | undefined;
  x?: number;
  y?: number;
  r: number;
  scale?: ScaleDirection;
  /** True when the mark stands so close to zero that nothing may be drawn on its lower side but a short edge. */
  nearZero?: boolean;
}

/**
 * One claim on a scale: the speaker's shape, and beside it the edge that tells how sure the speaker was (R4). Edges
 * have a fixed length; only the shape stands for the number.
 */
export function ClaimMark({
  kind,
  edge,
  hollow,
  inDoubt = false,
  x = 0,
  y = 0,
  r,
  scale = 'along',
  nearZero = false,
}: ClaimMarkProps) {
  const path = edge === 'exact' ? '' : EDGES[edge](edgeRoom(r, hollow === true || inDoubt, scale, nearZero));
  return (
    <g className={markClass(kind, inDoubt)} transform={movedTo(x, y)}>
      {path !== '' && (
        <path className={styles.edge} transform={scale === 'up' ? 'rotate(-90)' : undefined} d={path} />
      )}
      <SpeakerMark kind={kind} r={r} hollow={hollow === true || inDoubt} />
    </g>
  );
}

function markClass(kind: SpeakerKind, inDoubt: boolean): string {
  return inDoubt ? `${speakerClass(kind)} ${styles.doubt}` : speakerClass(kind);
}

interface EdgeRoom {
  /** Where the edge begins, in pixels off the centre of the shape. */
  readonly from: number;
  readonly nearZero: boolean;
  /** Half a wave, the length of an arrow and its head: shorter on a chart, shorter still on the points of a line. */
  readonly wave: number;
  readonly arrow: number;
  readonly head: number;
}

function edgeRoom(r: number, hollow: boolean, scale: ScaleDirection, nearZero: boolean): EdgeRoom {
  const from = r + (hollow ? 4.5 : 3.5);
  if (r < 4) return { from: from - 1.5, nearZero, wave: 4, arrow: 9, head: 3.5 };
  return { from, nearZero, wave: 6, arrow: scale === 'along' ? 22 : 15, head: 5 };
}

/** How far a claim's mark reaches from the middle of its shape towards zero and away from it, in pixels. */
export interface Reach {
  readonly below: number;
  readonly above: number;
}

/** The room that a mark takes along its scale. */
export function reachOf(edge: Edge, r: number, scale: ScaleDirection): Reach {
  const { from, wave, arrow } = edgeRoom(r, true, scale, false);
  const shape = r + 3;
  switch (edge) {
    case 'exact':
      return { below: shape, above: shape };
    case 'range':
      return { below: 3, above: 3 };
    case 'about':
      return { below: from + 2 * wave, above: from + 2 * wave };
    case 'nearly':
      return { below: from + Math.min(arrow, LONGEST_SHORT_ARROW), above: shape };
    case 'floor':
      return { below: shape, above: from + arrow };
    case 'ceiling':
      return { below: from + arrow, above: shape };
  }
}

/** An arrow that leads up to the shape is kept short: it says how near, not how far. */
const LONGEST_SHORT_ARROW = 15;

/** Edges around zero along a scale that runs to the right. */
const EDGES: Record<Exclude<Edge, 'exact' | 'range'>, (room: EdgeRoom) => string> = {
  about: ({ from, nearZero, wave }) => {
    const [half, rise] = [wave / 2, wave * 0.67];
    const above = `M${from} 0q${half} ${-round(rise)} ${wave} 0t${wave} 0`;
    return nearZero ? above : `${above}M${-from} 0q${-half} ${-round(rise)} ${-wave} 0t${-wave} 0`;
  },
  nearly: ({ from, nearZero, arrow, head }) =>
    `M${-from - (nearZero ? 9 : Math.min(arrow, 15))} 0H${-from}${arrowHead(-head, head)}`,
  floor: ({ from, arrow, head }) => `M${from} 0h${arrow}${arrowHead(-head, head)}`,
  ceiling: ({ from, nearZero, arrow, head }) =>
    `M${-from} 0h${-(nearZero ? 9 : arrow)}${arrowHead(head, head)}`,
};

/** The head of an arrow whose tip is where the path stands; `back` leads to where its barbs begin. */
const arrowHead = (back: number, head: number) => `m${back} ${-head}l${-back} ${head}l${back} ${head}`;

function movedTo(x: number, y: number): string | undefined {
  return x === 0 && y === 0 ? undefined : `translate(${round(x)} ${round(y)})`;
}

interface RangeMarkProps {
  kind: SpeakerKind;
  hollow?: boolean | undefined;
  /** Dashed. */
  inDoubt?: boolean | undefined;
  /** The lower and the upper end along the scale, in pixels or per cent of the drawing. */
  from: number | string;
  to: number | string;
  /** Where the bar lies across the scale, in pixels. */
  across: number;
  scale?: ScaleDirection;
  /** Where its best estimate stands along the scale, if the speaker named one. */
  best?: number | string | undefined;
  /** Half the length of the end caps. */
  cap: number;
}

/** The shape on a bar: smaller than a claim's own, and never so small that it is not told from the bar. */
const [BEST, LEAST_BEST] = [0.6, 4];

/**
 * A range: a thick bar with end caps, and the speaker's shape where the best estimate is that the speaker named; else nothing
 * stands between its ends, because nobody named a middle (R5).
 */
export function RangeMark({
  kind,
  hollow,
  inDoubt = false,
  from,
  to,
  best,
  across,
  scale = 'along',
  cap,
}: RangeMarkProps) {
  const line = (start: number | string, end: number | string, low: number, high: number) =>
    scale === 'along'
      ? { x1: start, x2: end, y1: across + low, y2: across + high }
      : { y1: start, y2: end, x1: across + low, x2: across + high };
  return (
    <g className={markClass(kind, inDoubt)}>
      <line className={styles.bar} {...line(from, to, 0, 0)} />
      {(hollow || inDoubt) && <line className={styles.inside} {...line(from, to, 0, 0)} />}
      {best !== undefined && (
        <svg
          className={styles.best}
          {...(scale === 'along' ? { x: best, y: across } : { x: across, y: best })}
        >
          <SpeakerMark
            kind={kind}
            r={Math.max(LEAST_BEST, round(cap * BEST))}
            hollow={hollow === true || inDoubt}
          />
        </svg>
      )}
      <line className={styles.cap} {...line(from, from, -cap, cap)} />
      <line className={styles.cap} {...line(to, to, -cap, cap)} />
    </g>
  );
}
