import type { ReactNode } from 'react';
import { ClaimMark, RangeMark } from '../../claims/ClaimMark.tsx';
import type { AmountPiece } from '../../claims/amount-pieces.ts';
import { Brand } from '../../design/Brand.tsx';
import { Icon } from '../../design/Icon.tsx';
import { speakerClass, SpeakerMark } from '../../design/SpeakerMark.tsx';
import { type Block, gap, Line, stack, text } from './block.tsx';
import { round } from '../../design/round.ts';
import type { PictureModel, PictureClaim } from './picture-model.ts';
import { INK, LINE, QUIET, SHEET, SURFACE } from './picture-sheet.ts';
import { fitted, type Run, type Style, widthOf, wrap } from './type.ts';

const [WIDTH, HEIGHT] = [1200, 675];
const BAR = 8;
const EDGE = { top: 40, bottom: 36, side: 56 };
const INNER = WIDTH - 2 * EDGE.side;
/** Share of the qualifier's letters in the number's. */
const QUALIFIER = 0.54;
const SMALLEST = 0.5;
/** Share of its size down to which a line is made smaller before it is broken in two. */
const READABLE = 0.78;

const label: Style = { face: 'medium', size: 28, fill: INK };
const small: Style = { face: 'text', size: 28, fill: QUIET };
const brand: Style = { face: 'strong', size: 30, fill: INK };

/** The picture of a question, in shapes alone. Long words make its middle smaller; nothing is cut off. */
export function QuestionPicture({ model }: { model: PictureModel }) {
  const foot = footOf(model);
  const footTop = HEIGHT - EDGE.bottom - foot.height;
  const room = footTop - BAR - EDGE.top;
  let scale = 1;
  let middle = middleOf(model, scale);
  while (middle.height > room && scale > SMALLEST) {
    scale -= 0.03;
    middle = middleOf(model, scale);
  }
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={WIDTH} height={HEIGHT}>
      <style>{SHEET}</style>
      <rect width={WIDTH} height={HEIGHT} fill={SURFACE} />
      <rect width={WIDTH} height={BAR} fill={INK} />
      <g transform={`translate(${EDGE.side} ${BAR + EDGE.top})`}>{middle.drawn}</g>
      <g transform={`translate(${EDGE.side} ${footTop})`}>{foot.drawn}</g>
    </svg>
  );
}

function middleOf(model: PictureModel, scale: number): Block {
  const { lead, other, none } = model;
  const size = (full: number) => full * scale;
  const words = (face: Style['face'], full: number, fill: string, of: string): Run => ({
    face,
    size: size(full),
    fill,
    text: of,
  });
  return stack([
    titleOf(model, scale),
    gap(size(8)),
    ...(lead ? [amountOf(lead.amount, size(164))] : []),
    ...none.map((sentence, place) =>
      text(
        wrap([words(place === 0 ? 'strong' : 'text', place === 0 ? 64 : 36, INK, sentence)], INNER),
        size(place === 0 ? 84 : 46),
      ),
    ),
    text(fitted([words('text', 28, QUIET, model.counted)], INNER, READABLE), size(36)),
    gap(size(6)),
    ...(lead ? [speakerOf(lead, scale)] : []),
    ...(other ? [gap(size(18)), rule(), gap(size(14)), otherOf(other, scale)] : []),
  ]);
}

function titleOf({ question, time }: PictureModel, scale: number): Block {
  const size = 50 * scale;
  const labelWidth = time ? widthOf([{ ...label, text: time.words }]) + 44 : 0;
  const lines = fitted(
    [{ face: 'title', size, fill: INK, text: question }],
    INNER - (time ? labelWidth + 32 : 0),
    READABLE,
  );
  const block = text(lines, size * 1.16);
  return {
    height: block.height,
    drawn: (
      <>
        {block.drawn}
        {time && (
          <g transform={`translate(${round(INNER - labelWidth)} 12)`}>
            <g color={INK}>
              <Icon name={time.kind} size={32} />
            </g>
            <Line runs={[{ ...label, text: time.words }]} x={44} y={25} />
          </g>
        )}
      </>
    ),
  };
}

/** The number as large as it may be, on one line: it is never parted from its qualifier (R4). */
function amountOf(pieces: readonly AmountPiece[], full: number): Block {
  const wide = widthOf(amountRuns(pieces, full));
  const size = wide > INNER ? (full * INNER) / wide : full;
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

function speakerOf({ kind, hollow, speaker, via, when, marks }: PictureClaim, scale: number): Block {
  const size = 40 * scale;
  const mark = size * 1.2;
  const name: readonly Run[] = [
    { face: 'strong', size, fill: INK, text: speaker },
    ...(via === null ? [] : [{ face: 'text' as const, size, fill: QUIET, text: ` ${via}` }]),
  ];
  const first = text(fitted(name, INNER - mark, READABLE), size * 1.25);
  const second = text(
    fitted([{ face: 'text', size, fill: QUIET, text: [when, ...marks].join(' · ') }], INNER, READABLE),
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

function otherOf({ amount, kind, hollow, edge, speaker, when, marks }: PictureClaim, scale: number): Block {
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
  const said = text(fitted(runs, INNER - markWidth, READABLE), size * 1.2);
  return {
    height: said.height,
    drawn: (
      <>
        <g
          transform={`translate(${round(markWidth * 0.4)} ${round(size * 0.6)}) scale(${round(scale * 1.5)})`}
        >
          {edge === 'range' ? (
            <RangeMark kind={kind} hollow={hollow} from={-28} to={28} across={0} cap={6} />
          ) : (
            <ClaimMark kind={kind} hollow={hollow} edge={edge} r={6.4} />
          )}
        </g>
        <g transform={`translate(${round(markWidth)} 0)`}>{said.drawn}</g>
      </>
    ),
  };
}

function footOf({ foot }: PictureModel): Block {
  const version: readonly Run[] = [{ ...small, text: foot.version }];
  const right = Math.max(widthOf(version), 200);
  const left = text(
    [
      ...(foot.sources === null
        ? []
        : fitted([{ ...small, text: foot.sources }], INNER - right - 32, READABLE)),
      [{ ...small, text: foot.asOf }],
    ],
    36,
  );
  const height = Math.max(left.height, 72);
  const name: readonly Run[] = [{ ...brand, text: 'Figuredesk' }];
  const nameAt = INNER - widthOf(name);
  return stack([
    rule(),
    gap(18),
    {
      height,
      drawn: (
        <>
          <g transform={`translate(0 ${height - left.height})`}>{left.drawn}</g>
          <g color={INK} transform={`translate(${round(nameAt - 56)} ${height - 67}) scale(1.45)`}>
            <Brand />
          </g>
          <Line runs={name} x={nameAt} y={height - 44} />
          <Line runs={version} x={INNER - widthOf(version)} y={height - 8} />
        </>
      ),
    },
  ]);
}

function rule(): Block {
  return { height: 2, drawn: (<rect width={INNER} height={2} fill={LINE} />) satisfies ReactNode };
}
