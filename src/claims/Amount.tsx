import type { Figure } from '../domain/figure.ts';
import { useWords } from '../i18n/words-context.tsx';
import styles from './Amount.module.css';

interface AmountProps {
  figure: Figure;
  /** The words around it already say that the number is our reading of other words. */
  readingSaid?: boolean;
  size?: 'row' | 'card' | 'page' | 'screen';
}

/** A figure's number with its qualifier, as one unbreakable thing (R4). The stored numbers stand in `<data>`. */
export function Amount({ figure, readingSaid = false, size = 'row' }: AmountProps) {
  const words = useWords();
  const { quantity } = figure;
  const isRead = figure.readFromWords && !readingSaid;
  const className = size === 'row' ? styles.amount : `${styles.amount} ${styles[size]}`;
  if (quantity.kind === 'unavailable') {
    return <span className={className}>{words.t(`quantities.${quantity.reason}`)}</span>;
  }
  if (quantity.kind === 'range') {
    return (
      <span className={className}>
        {isRead && <span className={styles.qualifier}>{`${words.t('quantities.readRange')}\u00a0`}</span>}
        <data value={quantity.low}>{words.number(quantity.low)}</data>
        <span className={styles.qualifier}>{`\u00a0${words.t('quantities.to')}\u00a0`}</span>
        <data value={quantity.high}>{words.number(quantity.high)}</data>
      </span>
    );
  }
  const qualifier = quantity.kind === 'qualified' ? words.t(`quantities.${quantity.qualifier}`) : null;
  return (
    <span className={className}>
      {qualifier !== null && (
        <span className={styles.qualifier}>
          {`${isRead ? words.t('quantities.read', { qualifier }) : qualifier}\u00a0`}
        </span>
      )}
      <data value={quantity.value}>{words.number(quantity.value)}</data>
    </span>
  );
}
