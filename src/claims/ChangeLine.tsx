import { Amount } from './Amount.tsx';
import { noChangeText } from './no-change-text.ts';
import { FigureTime } from './FigureTime.tsx';
import type { Figure } from '../domain/figure.ts';
import { centreOf, isFloor } from '../domain/quantity.ts';
import { useWords } from '../i18n/words-context.tsx';
import { type Change, NONE_BEFORE } from '../statistics/change.ts';
import type { Direction } from '../statistics/stated-direction.ts';
import { WayIcon } from './WayIcon.tsx';
import styles from './ChangeLine.module.css';

/** A first figure has no change, which goes without saying. */
const FIRST: readonly string[] = NONE_BEFORE;

interface ChangeLineProps {
  figure: Figure;
  change: Change;
  /** Room is scarce: the previous day stands without the page's own year, and a sign says that it is inferred. */
  brief?: boolean;
}

/** The change since the same originator's last figure, or why none is computed from it (R25); nothing of a first figure. */
export function ChangeLine({ figure, change, brief = false }: ChangeLineProps) {
  const words = useWords();
  if (change.kind === 'none') {
    if (FIRST.includes(change.reason)) return null;
    return <p className={styles.change}>{noChangeText(change, words)}</p>;
  }
  const { previous, low, high } = change;
  const quantities = [previous.quantity, figure.quantity] as const;
  const way = wayOf(change, figure);
  // "Down from 3,000 to 5,000" would be misread as a fall to 5,000.
  const worded = previous.quantity.kind === 'range' && way !== 'same' ? 'yes' : 'no';
  return (
    <p className={styles.change}>
      <b className={styles.way}>
        <WayIcon way={way} />
        <span data-derived="change">
          {words.t(`desk.change.${way}`, { floor: quantities.every(isFloor) ? 'yes' : 'no' })}
          {low === high && low !== 0 && (
            <>
              {' '}
              <data value={low}>{words.number(Math.abs(low))}</data>
            </>
          )}
        </span>
      </b>
      <span data-figure={previous.id} data-read-in={previous.source.publisher}>
        {`${words.t('desk.change.from', { worded })} `}
        <Amount figure={previous} />
        {` ${words.t(previous.time.kind === 'flow' ? 'desk.change.for' : 'desk.change.on')} `}
        <FigureTime figure={previous} brief={brief} startSaid inferred={brief ? 'sign' : 'words'} />
      </span>
    </p>
  );
}

type Way = Direction | 'reworded';

/** Which way it went; a number that was said again in other words went nowhere. */
function wayOf({ direction, previous }: Extract<Change, { kind: 'change' }>, { quantity }: Figure): Way {
  const number = centreOf(quantity);
  const isReworded = direction === 'unknown' && number !== null && number === centreOf(previous.quantity);
  return isReworded ? 'reworded' : direction;
}
