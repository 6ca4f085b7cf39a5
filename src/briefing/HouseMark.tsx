import styles from './Screen.module.css';

/** The mark of the house, at the end of the first line of every scene. */
export function HouseMark({ address }: { address: string | null }) {
  return address === null ? null : <img className={styles.mark} src={address} alt="" data-house-mark />;
}
