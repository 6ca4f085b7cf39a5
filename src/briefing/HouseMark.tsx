import { useState } from 'react';
import styles from './Screen.module.css';

/** The mark of the house, at the end of the first line of every scene; nothing where its picture cannot be had. */
export function HouseMark({ address }: { address: string | null }) {
  const [lost, setLost] = useState<string | null>(null);
  if (address === null || address === lost) return null;
  return (
    <img className={styles.mark} src={address} alt="" data-house-mark onError={() => setLost(address)} />
  );
}
