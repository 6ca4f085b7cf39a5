import { Amount } from '../../claims/Amount.tsx';
import { speakerName } from '../../claims/speaker-name.ts';
import { Day, ReferenceTimeText } from '../../claims/Time.tsx';
import { Shape } from '../../design/Shape.tsx';
import type { Dataset } from '../../domain/dataset.ts';
import { referenceDay } from '../../domain/reference-time.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Claim } from '../../statistics/answers.ts';
import { publicationDay } from '../../statistics/as-of.ts';
import styles from './Scenes.module.css';

interface SpeakerProps {
  claim: Claim;
  dataset: Dataset;
  /** True where the scene itself says since when is counted. */
  startSaid?: boolean;
  /** True where room is scarce: the day is said without the year, which its age tells. */
  brief?: boolean;
}

/** Who says so and through whom, of when, how old, and when it was published: all that a number may never lack. */
export function Speaker({ claim, dataset, startSaid = false, brief = false }: SpeakerProps) {
  const words = useWords();
  const { figure, originator, source, ageDays, pastAgeLimit } = claim;
  return (
    <div className={styles.said}>
      <p className={styles.key}>
        <Shape kind={originator.kind} hollow={pastAgeLimit} />
        <b>{speakerName(figure, originator, source, words)}</b>
      </p>
      <p className={`${styles.key} ${styles.quiet}`}>
        <ReferenceTimeText time={figure.time} style={brief ? 'day-month' : 'full'} />
        {`, ${words.t('claims.age', { days: ageDays })}`}
      </p>
      <p className={styles.quiet}>
        {figure.time.kind === 'running-total' && !startSaid && (
          <>
            {`${words.t('desk.since')} `}
            <Day day={figure.time.since} />
            {', '}
          </>
        )}
        <Carried claim={claim} dataset={dataset} />
      </p>
    </div>
  );
}

/** The number and the same about it in one line, where the scene needs its room for something else. */
export function SpeakerLine({ claim, dataset }: { claim: Claim; dataset: Dataset }) {
  const words = useWords();
  const { figure, originator, source, pastAgeLimit } = claim;
  return (
    <p className={styles.quiet}>
      <span className={styles.key}>
        <Shape kind={originator.kind} hollow={pastAgeLimit} />
        <b>{speakerName(figure, originator, source, words)}</b>
        {': '}
        <b>
          <Amount figure={figure} size="screen" />
        </b>
        {', '}
        <ReferenceTimeText time={figure.time} />
      </span>
      {', '}
      <Carried claim={claim} dataset={dataset} />
    </p>
  );
}

/** Through whom the figure came, when that is somebody else, and when it was published. */
function Carried({ claim, dataset }: { claim: Claim; dataset: Dataset }) {
  const words = useWords();
  const { figure, originator, source } = claim;
  const carrier = figure.via ?? source.publisher;
  const published = publicationDay(dataset, figure);
  const sameYear = published?.slice(0, 4) === referenceDay(figure.time).slice(0, 4);
  return (
    <>
      {carrier !== originator.label && `${words.t('claims.via', { carrier })}, `}
      {published !== null && (
        <>
          {`${words.t('claims.published')} `}
          <Day day={published} style={sameYear ? 'day-month' : 'full'} />
        </>
      )}
    </>
  );
}
