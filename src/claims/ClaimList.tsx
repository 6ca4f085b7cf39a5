import { Shape } from '../design/Shape.tsx';
import { useWords } from '../i18n/words-context.tsx';
import type { Claim } from '../statistics/answers.ts';
import { Amount } from './Amount.tsx';
import { Bounded, MOST_HEAVY } from './Bounded.tsx';
import styles from './ClaimList.module.css';
import { ClaimNotes } from './ClaimNotes.tsx';
import { FigureMarks } from './FigureMarks.tsx';
import { FigureTrack, ScaleAxis } from './FigureTrack.tsx';
import type { TrackScale } from './track-scale.ts';
import { useDescription } from './use-description.ts';
import { WhenAndSource } from './WhenAndSource.tsx';

interface ClaimListProps {
  claims: readonly Claim[];
  scale: TrackScale;
  /** What must be known of the claim that leads, and its caveats, stand above the list. */
  leadSaid?: boolean;
  /** So many stand open and the others unfold. */
  open?: number | undefined;
}

/** Claims that may be compared, one to a row, on a scale from zero, with all that must travel with each (R19). */
export function ClaimList({ claims, scale, leadSaid = false, open }: ClaimListProps) {
  const { t } = useWords();
  const summary = (count: number) => t('desk.claims.more', { count });
  return (
    <>
      <Bounded items={claims} most={MOST_HEAVY} {...(open && { folded: { open, summary } })}>
        {(some) => (
          <ul className={styles.claims}>
            {some.map((claim) => (
              <ClaimRow
                key={claim.figure.id}
                claim={claim}
                max={scale.max}
                said={leadSaid && claim.standing === 'headline'}
              />
            ))}
          </ul>
        )}
      </Bounded>
      <ScaleAxis {...scale} />
    </>
  );
}

function ClaimRow({ claim, max, said }: { claim: Claim; max: number; said: boolean }) {
  const { figure, pastAgeLimit } = claim;
  const { originator } = figure;
  const { speaker } = useDescription(figure);
  return (
    <li className={claim.standing === 'headline' ? styles.lead : undefined} data-figure={figure.id}>
      <span className={styles.name}>
        <Shape kind={originator.kind} hollow={pastAgeLimit} inText />
        {speaker}
      </span>
      <span className={styles.value}>
        <Amount figure={figure} />
      </span>
      <FigureTrack figure={figure} hollow={pastAgeLimit} max={max} />
      <p className={styles.meta}>
        <WhenAndSource figure={figure} />
        {!said && <FigureMarks figure={figure} />}
      </p>
      <ClaimNotes
        disputes={claim.disputes}
        notes={said ? [] : claim.notes}
        doubtful={figure.status === 'doubtful'}
      />
    </li>
  );
}
