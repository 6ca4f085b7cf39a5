import type { ReactNode } from 'react';
import { Brand } from '../../design/Brand.tsx';
import { Icon } from '../../design/Icon.tsx';
import { type Block, gap, Line, stack, text } from './block.tsx';
import { round } from '../../design/round.ts';
import { amountOf, otherOf, speakerOf } from './claim-blocks.tsx';
import type { PictureModel } from './picture-model.ts';
import { INK, LINE, QUIET, SHEET, SURFACE } from './picture-sheet.ts';
import { fitted, type Run, type Style, widthOf, wrap } from './type.ts';

const [WIDTH, HEIGHT] = [1200, 675];
const BAR = 8;
const EDGE = { top: 40, bottom: 36, side: 56 };
const INNER = WIDTH - 2 * EDGE.side;
const SMALLEST = 0.5;

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
    ...(lead ? [amountOf(lead.amount, size(164), INNER)] : []),
    ...none.map((sentence, place) =>
      text(
        wrap([words(place === 0 ? 'strong' : 'text', place === 0 ? 64 : 36, INK, sentence)], INNER),
        size(place === 0 ? 84 : 46),
      ),
    ),
    text(fitted([words('text', 28, QUIET, model.counted)], INNER), size(36)),
    gap(size(6)),
    ...(lead ? [speakerOf(lead, scale, INNER)] : []),
    ...(other ? [gap(size(18)), rule(), gap(size(14)), otherOf(other, scale, INNER)] : []),
  ]);
}

function titleOf({ question, time }: PictureModel, scale: number): Block {
  const size = 50 * scale;
  const labelWidth = time ? widthOf([{ ...label, text: time.words }]) + 44 : 0;
  const lines = fitted(
    [{ face: 'title', size, fill: INK, text: question }],
    INNER - (time ? labelWidth + 32 : 0),
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

function footOf({ foot }: PictureModel): Block {
  const version: readonly Run[] = [{ ...small, text: foot.version }];
  const right = Math.max(widthOf(version), 200);
  const left = text(
    [
      ...(foot.sources === null ? [] : fitted([{ ...small, text: foot.sources }], INNER - right - 32)),
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
