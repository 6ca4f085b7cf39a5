import type { CSSProperties } from 'react';
import type { Figure } from '../domain/figure.ts';
import { useWords } from '../i18n/words-context.tsx';
import styles from './Amount.module.css';
import { amountPieces } from './amount-pieces.ts';
import { amountSize } from './amount-size.ts';

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
  const { numbers, words, widest } = amountSize(pieces);
  const sized = size === 'card' || size === 'page';
  return (
    <span
      className={size === 'row' ? styles.amount : `${styles.amount} ${styles[size]}`}
      style={
        sized ? ({ '--numbers': numbers, '--words': words, '--widest': widest } as CSSProperties) : undefined
      }
    >
      {pieces.map((piece, place) => {
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
      })}
    </span>
  );
}
