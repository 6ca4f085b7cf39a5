import { Amount } from '../../claims/Amount.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { Claim } from '../../statistics/answers.ts';
import type { Contested } from './spoken-claims.ts';
import styles from './Scenes.module.css';
import { haveStartOf, WhoAndWhen } from './Speaker.tsx';

interface ContestedNamedProps extends Pick<Contested, 'named'> {
  /** Since when it counts is said by the scene. */
  lead: Claim | undefined;
  /** One that stands elsewhere until lines of that mark give way. */
  instead?: { readonly claim: Claim; readonly of: number } | false | undefined;
}

/** The claims in dispute or doubt that stand nowhere else on a scene, one after another in a line that never gives way. */
export function ContestedNamed({ named, lead, instead }: ContestedNamedProps) {
  const all = instead ? [...named, instead.claim] : named;
  if (all.length === 0) return null;
  return (
    <p className={styles.quiet}>
      {all.map(({ figure, pastAgeLimit }, at) => (
        <span
          key={figure.id}
          data-figure={figure.id}
          data-instead={instead && figure === instead.claim.figure ? instead.of : undefined}
        >
          {at > 0 && '; '}
          <b className={styles.mark}>
            <Amount figure={figure} size="screen" />
          </b>{' '}
          <WhoAndWhen figure={figure} hollow={pastAgeLimit} startSaid={haveStartOf(lead, all)} />
        </span>
      ))}
    </p>
  );
}

/** How many more there are; it never gives way either. */
export function ContestedCount({ more }: Pick<Contested, 'more'>) {
  const words = useWords();
  return more > 0 && <span data-contested={more}>{words.t('screen.contested', { count: more })}</span>;
}
