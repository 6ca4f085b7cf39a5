import { useEffect, useState } from 'react';
import { loadPart } from '../../data-access/parts.ts';
import type { Figure } from '../../domain/figure.ts';
import { EveryRow } from './EveryRow.tsx';
import type { ManyRows } from './ManyRows.tsx';
import { type Shown, TableFrame } from './TableFrame.tsx';
import { TableRow } from './TableRow.tsx';
import { StillRows } from './StillRows.tsx';

/** Up to so many rows are all in the document, where find-in-page and print see them. */
export const MOST_IN_PAGE = 500;

export interface GridProps extends Shown {
  figures: readonly Figure[];
  /** Numbers of the figures to show, in order. */
  shown: Int32Array;
  /** What was asked for: with another question the table begins at its top, with another version it stays where it is. */
  asked: string;
}

/** The table itself: every row in the document, or of many rows only those on screen, once what does that is loaded. */
export function FigureGrid(props: GridProps) {
  const isMany = props.shown.length > MOST_IN_PAGE;
  const [Many, setMany] = useState<typeof ManyRows | null>(null);
  useEffect(() => {
    if (!isMany) return;
    // Without it the first rows stand as they do without a script.
    loadPart('rows', () => import('./ManyRows.tsx')).then(
      (module) => setMany(() => module.ManyRows),
      () => undefined,
    );
  }, [isMany]);
  if (!isMany) return <EveryRow {...props} />;
  return Many ? (
    <Many {...props} Frame={TableFrame} Row={TableRow} />
  ) : (
    <StillRows {...props} shown={props.shown.subarray(0, MOST_IN_PAGE)} />
  );
}
