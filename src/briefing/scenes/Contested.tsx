import { Amount } from '../../claims/Amount.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { Claim } from '../../statistics/answers.ts';
import styles from './Scenes.module.css';
import { haveStartOf, WhoAndWhen } from './Speaker.tsx';

interface ContestedNamedProps {
  named: readonly Claim[];
  /** Since when it counts is said by the scene. */
  lead: Claim | undefined;
  /** They stand elsewhere until lines of this mark give way. */
  instead?: number;
}

/** The claims in dispute or doubt that stand nowhere else on a scene, one after another in a line that never gives way. */
export function ContestedNamed({ named, lead, instead }: ContestedNamedProps) {
  if (named.length === 0) return null;
  return (
    <p className={styles.quiet}>
      {named.map(({ figure, pastAgeLimit }, at) => (
        <span key={figure.id} data-figure={figure.id} data-instead={instead}>
          {at > 0 && '; '}
          <b className={styles.mark}>
            <Amount figure={figure} size="screen" />
          </b>{' '}
          <WhoAndWhen figure={figure} hollow={pastAgeLimit} startSaid={haveStartOf(lead, named)} />
        </span>
      ))}
    </p>
  );
}

/** How many more there are; it never gives way either. */
export function ContestedCount({ more }: { more: number }) {
  const words = useWords();
  return more > 0 && <span data-contested={more}>{words.t('screen.contested', { count: more })}</span>;
}
