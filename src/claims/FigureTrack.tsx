import { ClaimTrack, TrackAxis } from './ClaimTrack.tsx';
import type { Figure } from '../domain/figure.ts';
import { useWords } from '../i18n/words-context.tsx';
import { claimMark, type TrackScale } from './track-scale.ts';

interface FigureTrackProps {
  figure: Figure;
  /** True past the age limit. */
  hollow?: boolean;
  /** The upper end of the scale; the lower is zero. */
  max: number;
  /** The large form, with a grid and the dashed line of the headline. */
  tall?: boolean;
  headlineAt?: number | null;
}

/** A figure's place on a scale from zero: the shape of who says it, with the edge of how sure they were. */
export function FigureTrack({ figure, ...given }: FigureTrackProps) {
  return <ClaimTrack mark={claimMark(figure.quantity)} kind={figure.originator.kind} {...given} />;
}

/** The numbers of a scale, under the figures that stand on it. */
export function ScaleAxis({ ticks, max }: TrackScale) {
  const words = useWords();
  return <TrackAxis ticks={ticks.map((tick) => ({ at: tick / max, label: words.number(tick) }))} />;
}
