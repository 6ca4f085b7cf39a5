import { Icon, type IconName } from './Icon.tsx';
import styles from './Segments.module.css';

export interface Segment {
  readonly value: string;
  readonly label: string;
  readonly icon?: IconName;
}

interface SegmentsProps {
  /** What is being chosen, for assistive technology. */
  label: string;
  /** Unique on the page: radio buttons of one name exclude one another. */
  name: string;
  segments: readonly Segment[];
}

/**
 * One of a few, side by side, the first chosen at the start. Made of radio buttons, so that a rule with `:has(:checked)`
 * can follow the choice and it works without JavaScript.
 */
export function Segments({ label, name, segments }: SegmentsProps) {
  return (
    <fieldset className={styles.segments}>
      <legend className="vh">{label}</legend>
      {segments.map(({ value, label: word, icon }, index) => (
        <label key={value}>
          <input className="vh" type="radio" name={name} value={value} defaultChecked={index === 0} />
          {icon && <Icon name={icon} />}
          {word}
        </label>
      ))}
    </fieldset>
  );
}
