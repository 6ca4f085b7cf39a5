import { Amount } from '../../claims/Amount.tsx';
import { FigureTime } from '../../claims/FigureTime.tsx';
import { Day } from '../../claims/Time.tsx';
import { useView } from '../../claims/view-context.tsx';
import { describe } from '../../claims/description.ts';
import { useDescription } from '../../claims/use-description.ts';
import { Shape } from '../../design/Shape.tsx';
import { sameYear } from '../../domain/calendar-date.ts';
import type { Figure } from '../../domain/figure.ts';
import { referenceDay, startOfCount } from '../../domain/reference-time.ts';
import { keptTogether } from '../../i18n/kept-together.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Claim } from '../../statistics/answers.ts';
import styles from './Scenes.module.css';
import { WallMarks } from './WallMarks.tsx';

interface SpeakerProps {
  claim: Claim;
  /** True where the scene itself says since when is counted. */
  startSaid?: boolean;
  /** The scene names its sources below. */
  sourceApart?: boolean;
}

/** True where all count from the day that the one who leads does, which the line under the question names. */
export const haveStartOf = (lead: Claim | undefined, claims: readonly Claim[]): boolean =>
  lead !== undefined &&
  claims.every(({ figure }) => startOfCount(figure.time) === startOfCount(lead.figure.time));

/** Who says so and through whom, of when, how old, and where and when it was published: all that a number may never lack. */
export function Speaker({ claim, startSaid = false, sourceApart = false }: SpeakerProps) {
  const { figure, pastAgeLimit } = claim;
  const { speaker, age } = useDescription(figure);
  return (
    <div className={styles.said}>
      <p className={styles.key}>
        <Shape kind={figure.originator.kind} hollow={pastAgeLimit} />
        <b>{speaker}</b>
        <WallMarks figure={figure} />
      </p>
      <p className={`${styles.key} ${styles.quiet}`}>
        <FigureTime figure={figure} startSaid={startSaid} brief />
        {', '}
        <span className={styles.together}>{age}</span>
      </p>
      {/* The document is the last of all that goes, where a question of many words fills the wall. */}
      {!sourceApart && (
        <p className={styles.quiet} data-optional="5">
          <Read figure={figure} />
        </p>
      )}
    </div>
  );
}

interface WhoAndWhenProps {
  figure: Figure;
  /** True past the age limit. */
  hollow?: boolean;
  startSaid?: boolean;
  /** How it is said that nobody stated the day; what a sign means stands with the sources. */
  inferred?: 'words' | 'sign';
}

/** Who says so, with what the ledger marks about it, and of when: what stands right under a number. */
export function WhoAndWhen({
  figure,
  hollow = false,
  startSaid = false,
  inferred = 'words',
}: WhoAndWhenProps) {
  const { speaker } = useDescription(figure);
  return (
    <>
      <Shape kind={figure.originator.kind} hollow={hollow} />
      <b>{speaker}</b>
      <WallMarks figure={figure} />
      {', '}
      <FigureTime figure={figure} brief startSaid={startSaid} inferred={inferred} />
    </>
  );
}

/** The number and the same about it in one line, for a scene that names its sources below. */
export function SpeakerLine({ figure, hollow = false, startSaid = false }: WhoAndWhenProps) {
  const { originator, speaker, marks } = useDescription(figure);
  const isMarked = marks.length > 0;
  return (
    <p className={styles.quiet}>
      <span className={styles.key}>
        <Shape kind={originator.kind} hollow={hollow} />
        <b>{speaker}</b>
        {': '}
        {/* No line begins with a comma. */}
        <span className={styles.together}>
          <b>
            <Amount figure={figure} size="screen" />
          </b>
          {!isMarked && ','}
        </span>
        <WallMarks figure={figure} />
        {isMarked && ','} <FigureTime figure={figure} brief startSaid={startSaid} />
      </span>
    </p>
  );
}

interface SourcesProps {
  /** The figures, and when each goes where there is no room for all: none before one that stands after it. */
  of: readonly { readonly figure: Figure; readonly optional?: number | undefined }[];
  /** The day that each speaks of stands beside its speaker. */
  daysSaid?: boolean;
}

/** The documents that a scene's figures were read in, one after another in one line; a publisher stands there once, with the days of all. */
export function Sources({ of, daysSaid = false }: SourcesProps) {
  const [view, words] = [useView(), useWords()];
  const read = of.map((each) => {
    const { carrier, source, published } = describe(each.figure, view, words);
    return { ...each, published, from: JSON.stringify([source.publisher, carrier]) };
  });
  const unlike = read.filter(
    ({ from, published }, at) =>
      read.findIndex((each) => each.from === from && each.published === published) === at,
  );
  return [...Map.groupBy(unlike, ({ from }) => from).values()].map((group, index) =>
    group.map(({ figure, optional }, at) => (
      <span key={figure.id} data-figure={figure.id} data-optional={optional}>
        {at === 0 ? (
          <Read figure={figure} terse further={index > 0} daySaid={daysSaid && isSaidBeside(figure)} />
        ) : (
          <Published figure={figure} terse daySaid={daysSaid && isSaidBeside(figure)} />
        )}
      </span>
    )),
  );
}

interface ReadProps {
  figure: Figure;
  /** Dates it as a citation does. */
  terse?: boolean;
  /** Goes on in a line that has named another document. */
  further?: boolean;
  /** The day of publication stands elsewhere in the scene. */
  daySaid?: boolean;
}

/** Through whom the figure came, when that is somebody else, the document it was read in, and when that was published. */
export function Read({ figure, terse = false, further = false, daySaid = false }: ReadProps) {
  const words = useWords();
  const { carrier, source } = useDescription(figure);
  return (
    <>
      {!further && carrier !== null && `${words.t('screen.via', { carrier })}. `}
      {words.t(further ? 'screen.furtherSource' : 'screen.source', { publisher: source.publisher })}
      {further && carrier !== null && ` (${words.t('claims.via', { carrier })})`}
      <Published figure={figure} terse={terse} daySaid={daySaid} />
    </>
  );
}

/** When the document was published. */
function Published({ figure, terse, daySaid = false }: Pick<ReadProps, 'figure' | 'terse' | 'daySaid'>) {
  const words = useWords();
  const { published, publishedInferred } = useDescription(figure);
  const { day } = useView();
  return (
    <>
      {published !== null && !daySaid && (
        <>
          {terse ? ', ' : `, ${words.t('claims.published')} `}
          <Day day={published} style={sameYear(published, day) ? 'day-month' : 'full'} />
        </>
      )}
      {publishedInferred && ` ${keptTogether(words.t('claims.dateInferred'))}`}
    </>
  );
}

/** Whether a claim was published on the very day that stands beside its speaker. */
export const isSaidBeside = ({ published, time }: Figure): boolean => published === referenceDay(time);
