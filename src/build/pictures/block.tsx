import type { ReactNode } from 'react';
import { outline, type Run, widthOf } from './type.ts';
import { round } from '../../design/round.ts';

/** Something drawn from its own upper edge down, so that blocks can stand on one another. */
export interface Block {
  readonly height: number;
  readonly drawn: ReactNode;
}

/** Where a baseline lies in a line of text, in shares of the letters' size. */
const BASELINE = 0.36;

export function gap(height: number): Block {
  return { height, drawn: null };
}

/** Blocks from top to bottom. */
export function stack(blocks: readonly Block[]): Block {
  let height = 0;
  const drawn = blocks.map((block, place) => {
    const top = height;
    height += block.height;
    return (
      <g key={place} transform={`translate(0 ${top})`}>
        {block.drawn}
      </g>
    );
  });
  return { height, drawn };
}

/** Lines of text, each `leading` pixels high. */
export function text(lines: readonly (readonly Run[])[], leading: number): Block {
  return stack(
    lines.map((runs) => {
      const size = Math.max(...runs.map((run) => run.size));
      return { height: leading, drawn: <Line runs={runs} y={leading / 2 + size * BASELINE} /> };
    }),
  );
}

/** Runs beside one another on a baseline. */
export function Line({ runs, x = 0, y }: { runs: readonly Run[]; x?: number; y: number }) {
  let at = x;
  return runs.map((run, place) => {
    const left = at;
    at += widthOf([run]);
    return (
      <path
        key={place}
        transform={`translate(${round(left)} ${round(y)})`}
        d={outline(run)}
        fill={run.fill}
      />
    );
  });
}
