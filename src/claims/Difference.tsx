import type { Bounds } from '../domain/quantity.ts';
import { roundOutward } from '../domain/rounding.ts';
import { Phrase } from '../i18n/Phrase.tsx';
import { useWords } from '../i18n/words-context.tsx';
import type { MessageId } from '../i18n/languages.ts';
import styles from './Difference.module.css';

/** A difference we computed, as one number or as bounds, never as a midpoint. */
export function Difference({ low, high }: Bounds) {
  const words = useWords();
  const { id, numbers } = differenceWords({ low, high });
  const number = (value: number) => <data value={value}>{words.number(Math.abs(value))}</data>;
  const [a = 0, b = 0] = numbers;
  return (
    <span className={styles.difference} data-derived="part">
      <Phrase id={id} elements={{ a: number(a), b: number(b) }} />
    </span>
  );
}

/**
 * Which sentence says a difference, and its numbers in the order in which the sentence says them: whole numbers, low
 * ends rounded down and high ends up, so that the words still hold (R6).
 */
export function differenceWords(bounds: Bounds): {
  readonly id: MessageId;
  readonly numbers: readonly number[];
} {
  const { low, high } = roundOutward(bounds);
  if (low === -Infinity && high === Infinity) return { id: 'moves.by.open', numbers: [] };
  if (low === -Infinity && high === 0) return { id: 'moves.by.notMore', numbers: [] };
  if (low === 0 && high === Infinity) return { id: 'moves.by.notFewer', numbers: [] };
  if (low === -Infinity)
    return high < 0
      ? { id: 'moves.by.fewerAtLeast', numbers: [high] }
      : { id: 'moves.by.moreAtMost', numbers: [high] };
  if (high === Infinity)
    return low > 0
      ? { id: 'moves.by.moreAtLeast', numbers: [low] }
      : { id: 'moves.by.fewerAtMost', numbers: [low] };
  if (low === 0 && high === 0) return { id: 'moves.by.none', numbers: [] };
  if (low === high)
    return low > 0 ? { id: 'moves.by.more', numbers: [low] } : { id: 'moves.by.fewer', numbers: [low] };
  if (low >= 0) return { id: 'moves.by.moreWithin', numbers: [low, high] };
  if (high <= 0) return { id: 'moves.by.fewerWithin', numbers: [high, low] };
  return { id: 'moves.by.either', numbers: [low, high] };
}
