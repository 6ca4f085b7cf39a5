import { ClaimTrack, TrackAxis } from '../charts/ClaimTrack.tsx';
import { Icon } from '../design/Icon.tsx';
import { Shape } from '../design/Shape.tsx';
import { useWords } from '../i18n/words-context.tsx';
import type { Claim } from '../statistics/answers.ts';
import { Amount } from './Amount.tsx';
import styles from './ClaimList.module.css';
import { ClaimNotes } from './ClaimNotes.tsx';
import { SourceLine } from './SourceLine.tsx';
import { speakerLabel } from './speaker-name.ts';
import { ReferenceTimeText } from './Time.tsx';
import { claimMark, trackScale } from './track-scale.ts';

/** Claims that may be compared, one to a row, on one scale from zero, with all that must travel with each (R19). */
export function ClaimList({ claims }: { claims: readonly Claim[] }) {
  const words = useWords();
  const scale = trackScale(claims.map((claim) => claim.figure.quantity));
  return (
    <>
      <ul className={styles.claims}>
        {claims.map((claim) => (
          <ClaimRow key={claim.figure.id} claim={claim} max={scale.max} />
        ))}
      </ul>
      <TrackAxis ticks={scale.ticks.map((tick) => ({ at: tick / scale.max, label: words.number(tick) }))} />
    </>
  );
}

function ClaimRow({ claim, max }: { claim: Claim; max: number }) {
  const words = useWords();
  const { figure, originator, source } = claim;
  return (
    <li className={claim.standing === 'headline' ? styles.lead : undefined} data-figure={figure.id}>
      <span className={styles.name}>
        <Shape kind={originator.kind} hollow={claim.pastAgeLimit} />
        {speakerLabel(originator, source, words)}
      </span>
      <span className={styles.value}>
        {claim.disputes.length > 0 && (
          <span className={styles.disputed} title={words.t('claims.disputed')}>
            <Icon name="not-equal" />
            <span className="vh">{words.t('claims.disputed')}</span>
          </span>
        )}
        <Amount figure={figure} />
      </span>
      <ClaimTrack
        {...claimMark(figure.quantity)}
        kind={originator.kind}
        hollow={claim.pastAgeLimit}
        max={max}
      />
      <p className={styles.meta}>
        <ReferenceTimeText time={figure.time} style="day-month" />
        {' · '}
        <SourceLine figure={figure} source={source} />
      </p>
      <ClaimNotes claim={claim} />
    </li>
  );
}
