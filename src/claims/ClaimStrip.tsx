import { ClaimTrack } from '../charts/ClaimTrack.tsx';
import type { Claim } from '../statistics/answers.ts';
import styles from './ClaimStrip.module.css';
import { claimMark, trackScale } from './track-scale.ts';

/** All claims of a scope on one strip from zero, dots and ranges; the list that opens below names them. */
export function ClaimStrip({ claims }: { claims: readonly Claim[] }) {
  const { max } = trackScale(claims.map(({ figure }) => figure.quantity));
  return (
    <div className={styles.strip}>
      {claims.toReversed().map(({ figure, originator, pastAgeLimit }) => (
        <ClaimTrack
          key={figure.id}
          {...claimMark(figure.quantity)}
          kind={originator.kind}
          hollow={pastAgeLimit}
          max={max}
        />
      ))}
    </div>
  );
}
