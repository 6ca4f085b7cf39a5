import { Amount } from './Amount.tsx';
import { noChangeText } from './no-change-text.ts';
import { FigureTime } from './FigureTime.tsx';
import type { Figure } from '../domain/figure.ts';
import { centreOf, type Quantity, sameQuantity } from '../domain/quantity.ts';
import { useWords } from '../i18n/words-context.tsx';
import { type Change, NONE_BEFORE } from '../statistics/change.ts';
import styles from './ChangeLine.module.css';

/** A first figure has no change, which goes without saying. */
const FIRST: readonly string[] = NONE_BEFORE;

interface ChangeLineProps {
  figure: Figure;
  change: Change;
  /** Room is scarce: the previous day stands without the page's own year, and its page says who inferred it. */
  brief?: boolean;
}

/** The change since the same originator's last figure, or why none is computed from it (R25); nothing of a first figure. */
export function ChangeLine({ figure, change, brief = false }: ChangeLineProps) {
  const words = useWords();
  if (change.kind === 'none') {
    if (FIRST.includes(change.reason)) return null;
    return <p className={styles.change}>{noChangeText(change, words)}</p>;
  }
  const { previous, low, high, direction } = change;
  return (
    <p className={styles.change}>
      {low === high ? (
        <span data-derived="change">
          {words.t(`desk.change.${direction}`)}{' '}
          {low !== 0 && <data value={low}>{words.number(Math.abs(low))}</data>}
        </span>
      ) : (
        words.t(`desk.change.${openChange(figure.quantity, previous.quantity)}`)
      )}{' '}
      <span data-figure={previous.id} data-read-in={previous.source.publisher}>
        {words.t('desk.change.from')} <Amount figure={previous} />{' '}
        {words.t(previous.time.kind === 'flow' ? 'desk.change.for' : 'desk.change.on')}{' '}
        <FigureTime figure={previous} brief={brief} startSaid inferredSaid={brief} />
      </span>
    </p>
  );
}

/** What to call a change that the hedges leave open: none where the same was said again, and none of a number said again. */
function openChange(quantity: Quantity, previous: Quantity): 'same' | 'reworded' | 'open' {
  if (sameQuantity(quantity, previous)) return 'same';
  const number = centreOf(quantity);
  return number !== null && number === centreOf(previous) ? 'reworded' : 'open';
}
