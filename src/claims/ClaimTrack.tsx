import { finePercent } from '../design/percent.ts';
import type { CSSProperties } from 'react';
import type { SpeakerKind } from '../domain/source.ts';
import { ClaimMark, RangeMark } from './ClaimMark.tsx';
import styles from './ClaimTrack.module.css';
import type { QuantityMark } from './track-scale.ts';

interface ClaimTrackProps {
  /** Null where there is no number: only the scale is drawn. */
  mark: QuantityMark | null;
  kind: SpeakerKind;
  hollow?: boolean;
  /** The upper end of the scale; the lower is zero. */
  max: number;
  /** The large form, with a grid at the quarters that runs on from row to row. */
  tall?: boolean;
  /** Number the dashed line of the headline stands on, in the large form. */
  headlineAt?: number | null;
}

/** The grid runs this far up and down, through the highest row; each row shows its part. */
const REACH = 200;

/** Share of the scale near zero that leaves no room for an edge on the lower side. */
const NEAR_ZERO = 0.07;

/**
 * A claim on a strip from zero. Positions are shares of its width, so it needs no measuring and no JavaScript. The
 * value stands as text in the same row, so the strip is hidden from assistive technology.
 */
export function ClaimTrack({ mark, kind, hollow, max, tall = false, headlineAt = null }: ClaimTrackProps) {
  const height = tall ? 30 : 18;
  const middle = height / 2;
  const at = (value: number) => Math.min(1, value / max);
  return (
    <svg className={styles.track} width="100%" height={height} aria-hidden="true">
      {tall ? (
        <Grid headlineAt={headlineAt === null ? null : at(headlineAt)} />
      ) : (
        <Baseline middle={middle} />
      )}
      {mark?.edge === 'range' && (
        <RangeMark
          kind={kind}
          hollow={hollow}
          from={finePercent(at(mark.low))}
          to={finePercent(at(mark.high))}
          best={mark.best === undefined ? undefined : finePercent(at(mark.best))}
          across={middle}
          cap={tall ? 9.5 : 7.5}
        />
      )}
      {mark && mark.edge !== 'range' && (
        <svg className={styles.mark} x={finePercent(at(mark.low))}>
          <ClaimMark
            kind={kind}
            edge={mark.edge}
            hollow={hollow}
            y={middle}
            r={tall ? 7 : 5.5}
            nearZero={at(mark.low) < NEAR_ZERO}
          />
        </svg>
      )}
    </svg>
  );
}

function Baseline({ middle }: { middle: number }) {
  return (
    <>
      <line className={styles.baseline} x2="100%" y1={middle} y2={middle} />
      <line className={styles.zero} y1={middle - 5} y2={middle + 5} />
    </>
  );
}

function Grid({ headlineAt }: { headlineAt: number | null }) {
  return (
    <>
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <line
          key={share}
          className={share === 0 ? styles.axis : styles.grid}
          x1={finePercent(share)}
          x2={finePercent(share)}
          y1={-REACH}
          y2={REACH}
        />
      ))}
      {headlineAt !== null && (
        <line
          className={styles.headline}
          x1={finePercent(headlineAt)}
          x2={finePercent(headlineAt)}
          y1={-REACH}
          y2={REACH}
        />
      )}
    </>
  );
}

export interface TrackTick {
  /** Share of the scale, 0 to 1. */
  readonly at: number;
  readonly label: string;
}

/** The scale under a list of strips: the first label starts at zero, the last ends at the upper end. */
export function TrackAxis({ ticks }: { ticks: readonly TrackTick[] }) {
  return (
    <div className={styles.scale} aria-hidden="true">
      {ticks.map(({ at, label }) => (
        <span key={at} style={{ '--at': finePercent(at) } as CSSProperties}>
          {label}
        </span>
      ))}
    </div>
  );
}
