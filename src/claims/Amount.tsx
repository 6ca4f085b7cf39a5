import type { CSSProperties } from 'react';
import type { Figure } from '../domain/figure.ts';
import { useWords } from '../i18n/words-context.tsx';
import styles from './Amount.module.css';
import { type AmountPiece, amountPieces } from './amount-pieces.ts';
import { widestSize } from './amount-size.ts';

interface AmountProps {
  figure: Figure;
  /** The words around it already say that the number is our reading of other words. */
  readingSaid?: boolean;
  /** A card's and a page's are as large as the nearest size container allows. */
  size?: 'row' | 'card' | 'page' | 'screen';
}

/** A figure's number with its qualifier, kept together wherever both fit (R4). The stored numbers stand in `<data>`. */
export function Amount({ figure, readingSaid = false, size = 'row' }: AmountProps) {
  const pieces = amountPieces(figure, useWords(), readingSaid);
  const { quantity } = figure;
  // The two ends of a range stay together, and so does its best estimate with the words before it.
  const hasBest = quantity.kind === 'range' && quantity.best !== undefined;
  const parts = hasBest ? [pieces.slice(0, -2), pieces.slice(-2)] : [pieces];
  const { numbers, words, widest } = widestSize(parts);
  const sized = size === 'card' || size === 'page';
  return (
    <span
      className={[styles.amount, size !== 'row' && styles[size], hasBest && styles.inParts]
        .filter(Boolean)
        .join(' ')}
      style={
        sized ? ({ '--numbers': numbers, '--words': words, '--widest': widest } as CSSProperties) : undefined
      }
    >
      {hasBest ? (
        parts.map((part, place) => [
          place > 0 && ' ',
          <bdi key={place}>
            <Pieces pieces={part} />
          </bdi>,
        ])
      ) : (
        <Pieces pieces={pieces} />
      )}
    </span>
  );
}

function Pieces({ pieces }: { pieces: readonly AmountPiece[] }) {
  return pieces.map((piece, place) => {
    if (piece.kind === 'none') return piece.text;
    if (piece.kind === 'number')
      return (
        <data key={place} value={piece.value}>
          {piece.text}
        </data>
      );
    return (
      <span key={place} className={styles.qualifier}>
        {`${place > 0 ? '\u00a0' : ''}${piece.text} `}
      </span>
    );
  });
}
