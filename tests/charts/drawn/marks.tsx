import type { ReactElement } from 'react';
import { ClaimMark, RangeMark, type ScaleDirection } from '../../../src/claims/ClaimMark.tsx';
import type { Edge } from '../../../src/domain/quantity.ts';
import { ClaimTrack } from '../../../src/claims/ClaimTrack.tsx';
import { SPEAKER_KINDS } from '../../../src/domain/source.ts';
import type { Example, Examples } from './example.ts';

const [STEP, ROW] = [76, 76];
const SHEET = { width: STEP * SPEAKER_KINDS.length, height: 2 * ROW };

/** A mark of one edge for each kind of speaker, and below it the same past its age limit. */
function sheet(edge: Edge, scale: ScaleDirection): ReactElement {
  return (
    <svg viewBox={`0 0 ${SHEET.width} ${SHEET.height}`}>
      {SPEAKER_KINDS.flatMap((kind, column) =>
        [false, true].map((hollow, row) => {
          const [x, y] = [STEP * (column + 0.5), ROW * (row + 0.5)];
          const [middle, across] = scale === 'along' ? [x, y] : [y, x];
          return edge === 'range' ? (
            <RangeMark
              key={`${kind} ${hollow}`}
              kind={kind}
              hollow={hollow}
              from={scale === 'along' ? middle - 20 : middle + 20}
              to={scale === 'along' ? middle + 20 : middle - 20}
              across={across}
              scale={scale}
              cap={7}
            />
          ) : (
            <ClaimMark
              key={`${kind} ${hollow}`}
              kind={kind}
              edge={edge}
              hollow={hollow}
              x={x}
              y={y}
              r={6}
              scale={scale}
            />
          );
        }),
      )}
    </svg>
  );
}

const WORDS: Record<Edge, string> = {
  exact: 'As stated: the shape alone.',
  about: 'About: a wave on both sides.',
  nearly: 'Nearly: an arrow that comes up to the shape from below.',
  floor: 'At least, more than: an arrow up the scale.',
  ceiling: 'Up to, fewer than: an arrow down the scale.',
  range: 'A range: a bar between two caps, and nothing in the middle.',
};
const EDGES = Object.keys(WORDS) as Edge[];

type Props = Partial<Parameters<typeof ClaimTrack>[0]>;

function strip(shows: string, mark: Props['mark'], props: Props = {}): Example {
  const svg = <ClaimTrack kind="un" max={200} {...props} mark={mark ?? null} />;
  return { shows, drawing: { svg, size: { width: 320, height: props.tall ? 30 : 18 } } };
}

/** The marks of claims, for each kind of speaker, along a row and up a chart; and the strips they stand on. */
export const MARKS: Examples = {
  ...Object.fromEntries(
    EDGES.flatMap((edge) =>
      (['along', 'up'] as const).map((scale) => [
        `mark-${edge}-${scale}`,
        { shows: WORDS[edge], drawing: { svg: sheet(edge, scale), size: SHEET } },
      ]),
    ),
  ),
  'strip-exact': strip('A claim on its strip from nought.', { edge: 'exact', low: 100, high: 100 }),
  'strip-floor': strip('More than.', { edge: 'floor', low: 100, high: 100 }, { kind: 'ngo' }),
  'strip-range': strip('A range.', { edge: 'range', low: 60, high: 150 }, { kind: 'media' }),
  'strip-best': strip('A range with its best estimate.', { edge: 'range', low: 60, high: 150, best: 90 }),
  'strip-about-near-nought': strip('Near nought only the outer wave of “about”.', {
    edge: 'about',
    low: 4,
    high: 4,
  }),
  'strip-nought': strip('Nought stands on the upright, and is drawn.', { edge: 'exact', low: 0, high: 0 }),
  'strip-no-number': strip('No number: the scale, and no mark.', null),
  'strip-headline': strip(
    'The large form with the line of the headline.',
    { edge: 'ceiling', low: 150, high: 150 },
    { kind: 'party', tall: true, headlineAt: 100 },
  ),
};
