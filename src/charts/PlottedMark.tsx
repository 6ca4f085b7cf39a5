import { ClaimMark, RangeMark, reachOf } from '../claims/ClaimMark.tsx';
import { round } from '../design/round.ts';
import type { Edge } from '../domain/quantity.ts';
import type { SpeakerKind } from '../domain/source.ts';
import type { Plot } from './plot.ts';

/** Half the length of a range's end caps. */
const CAP = 6;

interface PlottedMarkProps {
  kind: SpeakerKind;
  /** What the mark tells of its figure, in numbers of the plot's scale. */
  figure: {
    readonly edge: Edge;
    readonly high: number;
    readonly best?: number;
    readonly hollow?: boolean;
    readonly inDoubt?: boolean;
  };
  /** Its number, or the lower end of its range. */
  low: number;
  /** Where it stands along the plot, in pixels. */
  x: number;
  r: number;
  plot: Plot;
}

/** A figure on a plot: a range as a bar up to its upper end, anything else as its speaker's shape with its edge. */
export function PlottedMark({
  kind,
  figure: { edge, high, best, hollow, inDoubt },
  low,
  x,
  r,
  plot,
}: PlottedMarkProps) {
  const y = plot.y(low);
  if (edge === 'range') {
    return (
      <RangeMark
        kind={kind}
        hollow={hollow}
        inDoubt={inDoubt}
        from={round(y)}
        to={round(plot.y(high))}
        best={best === undefined ? undefined : round(plot.y(best))}
        across={round(x)}
        scale="up"
        cap={CAP}
      />
    );
  }
  return (
    <ClaimMark
      kind={kind}
      edge={edge}
      hollow={hollow}
      inDoubt={inDoubt}
      x={x}
      y={y}
      r={r}
      scale="up"
      nearZero={plot.bottom - y < reachOf(edge, r, 'up').below}
    />
  );
}
