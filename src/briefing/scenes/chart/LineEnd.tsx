import { Amount } from '../../../claims/Amount.tsx';
import { useDescription } from '../../../claims/use-description.ts';
import type { Claim } from '../../../statistics/answers.ts';
import styles from '../Scenes.module.css';
import { WhoAndWhen } from '../Speaker.tsx';

/** When the other claim beside a chart goes, where there is no room for it. */
export const RIVAL_GOES = 4;

interface LineEndProps {
  claim: Claim;
  /** What is counted, in the plural. */
  counted: string;
}

/** The newest figure at the end of its line: the number with its qualifier, who says so, of when, how old. */
export function LineEnd({ claim, counted }: LineEndProps) {
  const { figure, pastAgeLimit } = claim;
  const { age } = useDescription(figure);
  return (
    <div data-figure={figure.id}>
      <p className={styles.noun}>
        <span className={styles.endNumber}>
          <Amount figure={figure} size="screen" />
        </span>{' '}
        {counted}
      </p>
      <p className={styles.quiet}>
        <WhoAndWhen figure={figure} hollow={pastAgeLimit} startSaid inferred="sign" />
        <span data-optional="3">
          {', '}
          <span className={styles.together}>{age}</span>
        </span>
      </p>
    </div>
  );
}

/** Who contradicts the leading figure most, smaller, beside the same chart. */
export function RivalEnd({ claim, counted, startSaid }: LineEndProps & { startSaid: boolean }) {
  const { figure, pastAgeLimit } = claim;
  return (
    <div data-figure={figure.id} data-optional={RIVAL_GOES}>
      <p className={styles.noun}>
        <span className={styles.rivalNumber}>
          <Amount figure={figure} size="screen" />
        </span>{' '}
        {counted}
      </p>
      <p className={styles.quiet}>
        <WhoAndWhen figure={figure} hollow={pastAgeLimit} startSaid={startSaid} inferred="sign" />
      </p>
    </div>
  );
}
