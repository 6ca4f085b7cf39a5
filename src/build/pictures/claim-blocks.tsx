import { ClaimMark, RangeMark } from '../../claims/ClaimMark.tsx';
import type { AmountPiece } from '../../claims/amount-pieces.ts';
import { round } from '../../design/round.ts';
import { speakerClass, SpeakerMark } from '../../design/SpeakerMark.tsx';
import { type Block, Line, stack, text } from './block.tsx';
import type { PictureClaim } from './picture-model.ts';
import { INK, QUIET } from './picture-sheet.ts';
import { fitted, type Run, type Style, widthOf } from './type.ts';

/** Share of the qualifier's letters in the number's. */
const QUALIFIER = 0.54;

/** The number as large as it may be, on one line: it is never parted from its qualifier (R4). */
export function amountOf(pieces: readonly AmountPiece[], full: number, room: number): Block {
  const wide = widthOf(amountRuns(pieces, full));
  const size = wide > room ? (full * room) / wide : full;
  return {
    height: size * 1.12,
    drawn: <Line runs={amountRuns(pieces, size)} y={size * 0.86} />,
  };
}

function amountRuns(pieces: readonly AmountPiece[], size: number, qualifier = QUALIFIER): readonly Run[] {
  return pieces.map((piece, place) => {
    const isNumber = piece.kind !== 'qualifier';
    const style: Style = isNumber
      ? { face: qualifier === 1 ? 'strong' : 'medium', size, fill: INK }
      : { face: 'qualifier', size: size * qualifier, fill: INK };
    const after = place < pieces.length - 1 ? '\u00a0' : '';
    return {
      ...style,
      text: `${isNumber ? piece.text : `${piece.text}${after}`}${isNumber && after ? '\u00a0' : ''}`,
    };
  });
}

/** Who says it, through whom, for which day and with which doubts. */
export function speakerOf(
  { kind, hollow, speaker, via, when, marks }: PictureClaim,
  scale: number,
  room: number,
): Block {
  const size = 40 * scale;
  const mark = size * 1.2;
  const name: readonly Run[] = [
    { face: 'strong', size, fill: INK, text: speaker },
    ...(via === null ? [] : [{ face: 'text' as const, size, fill: QUIET, text: ` ${via}` }]),
  ];
  const first = text(fitted(name, room - mark), size * 1.25);
  const second = text(
    fitted([{ face: 'text', size, fill: QUIET, text: [when, ...marks].join(' · ') }], room),
    size * 1.25,
  );
  return stack([
    {
      height: first.height,
      drawn: (
        <>
          <g
            className={speakerClass(kind)}
            transform={`translate(${round(size * 0.46)} ${round(size * 0.6)}) scale(${round(size / 19)})`}
          >
            <SpeakerMark kind={kind} r={6.4} hollow={hollow} />
          </g>
          <g transform={`translate(${round(mark)} 0)`}>{first.drawn}</g>
        </>
      ),
    },
    second,
  ]);
}

/** The claim that stands against the first, on one line if it fits. */
export function otherOf(
  { amount, kind, hollow, edge, hasBest, speaker, when, marks }: PictureClaim,
  scale: number,
  room: number,
): Block {
  const size = 40 * scale;
  const markWidth = 120 * scale;
  const runs: readonly Run[] = [
    ...amountRuns(amount, size, 1),
    {
      face: 'text',
      size: 34 * scale,
      fill: QUIET,
      text: ` ${[`${speaker}, ${when}`, ...marks].join(' · ')}`,
    },
  ];
  const said = text(fitted(runs, room - markWidth), size * 1.2);
  return {
    height: said.height,
    drawn: (
      <>
        <g
          transform={`translate(${round(markWidth * 0.4)} ${round(size * 0.6)}) scale(${round(scale * 1.5)})`}
        >
          {edge === 'range' ? (
            <RangeMark
              kind={kind}
              hollow={hollow}
              from={-28}
              to={28}
              best={hasBest ? 0 : undefined}
              across={0}
              cap={6}
            />
          ) : (
            <ClaimMark kind={kind} hollow={hollow} edge={edge} r={6.4} />
          )}
        </g>
        <g transform={`translate(${round(markWidth)} 0)`}>{said.drawn}</g>
      </>
    ),
  };
}
