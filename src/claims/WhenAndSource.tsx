import type { Figure } from '../domain/figure.ts';
import type { Source } from '../domain/source.ts';
import { SourceLine } from './SourceLine.tsx';
import { ReferenceTimeText } from './Time.tsx';

/** The line under a figure: when it is true, where it was read and when that was published (R1, R2). */
export function WhenAndSource({ figure, source }: { figure: Figure; source: Source }) {
  return (
    <>
      <ReferenceTimeText time={figure.time} />
      {' · '}
      <SourceLine figure={figure} source={source} />
    </>
  );
}
