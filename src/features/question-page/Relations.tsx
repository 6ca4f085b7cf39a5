import { Bounded, MOST_HEAVY } from '../../claims/Bounded.tsx';
import { FigureLine } from '../../claims/FigureLine.tsx';
import { Chip } from '../../design/Chip.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { Answer } from '../../statistics/answers.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { type RelatedClaims, relatedClaims } from '../../statistics/related-claims.ts';
import claims from './ClaimsTable.module.css';
import styles from './Relations.module.css';

/** Why current claims differ, in the ledger's words; only a pair marked disputed is a contradiction (R19 to R21). */
export function Relations({ view, answer }: { view: AsOfView; answer: Answer }) {
  const words = useWords();
  const pairs = relatedClaims(view, answer);
  if (pairs.length === 0) return null;
  return (
    <details className={claims.more}>
      <summary>{words.t('question.relations.all', { count: pairs.length })}</summary>
      <p className={styles.note}>{words.t('question.relationsNote')}</p>
      <Bounded items={pairs} most={MOST_HEAVY}>
        {(some) => <Pairs pairs={some} />}
      </Bounded>
    </details>
  );
}

function Pairs({ pairs }: { pairs: readonly RelatedClaims[] }) {
  const words = useWords();
  return (
    <ul className={styles.pairs}>
      {pairs.map(({ a, b, kind, note }) => (
        <li key={`${a.id} ${b.id} ${kind}`}>
          <Chip
            tone={kind === 'disputed' ? 'attention' : 'plain'}
            icon={kind === 'disputed' ? 'not-equal' : 'info'}
            label={words.t(`question.relation.${kind}`)}
          />
          <div className={styles.sides}>
            <FigureLine figure={a} />
            <FigureLine figure={b} />
          </div>
          <p>{note === '' ? words.t('question.relation.noWords') : note}</p>
        </li>
      ))}
    </ul>
  );
}
