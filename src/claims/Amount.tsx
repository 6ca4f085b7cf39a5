import type { Quantity } from '../domain/quantity.ts';
import { useWords } from '../i18n/words-context.tsx';
import styles from './Amount.module.css';

interface AmountProps {
  quantity: Quantity;
  /** True when the number is our reading of words; the qualifier then says so. */
  readFromWords?: boolean;
  size?: 'row' | 'card' | 'page' | 'screen';
}

/** A quantity with its qualifier, as one unbreakable thing (R4). The stored numbers stand in `<data>`. */
export function Amount({ quantity, readFromWords = false, size = 'row' }: AmountProps) {
  const words = useWords();
  const className = size === 'row' ? styles.amount : `${styles.amount} ${styles[size]}`;
  if (quantity.kind === 'unavailable') {
    return <span className={className}>{words.t(`quantities.${quantity.reason}`)}</span>;
  }
  if (quantity.kind === 'range') {
    return (
      <span className={className}>
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
          {`${readFromWords ? words.t('quantities.read', { qualifier }) : qualifier}\u00a0`}
        </span>
      )}
      <data value={quantity.value}>{words.number(quantity.value)}</data>
    </span>
  );
}
