import { Amount } from '../../claims/Amount.tsx';
import { ClaimStrip } from '../../claims/ClaimStrip.tsx';
import { useView } from '../../claims/view-context.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { Answer } from '../../statistics/answers.ts';
import { isUnreliable } from '../../domain/figure.ts';
import { othersOf, type OthersEnd } from '../../statistics/others.ts';
import { OtherScope } from './OtherScope.tsx';
import styles from './QuestionCard.module.css';

interface OtherClaimsProps {
  answer: Answer;
  /** The card tells of another scope already. */
  scopeSaid: boolean;
}

/** What the others of the leading scope claim, from the least to the most, and all of it on one strip; never averaged (R19). */
export function OtherClaims({ answer, scopeSaid }: OtherClaimsProps) {
  const words = useWords();
  const { narrowed } = useView();
  const { groups, headline, question } = answer;
  const claims = groups[0].claims.filter(({ figure }) => !isUnreliable(figure));
  const others = othersOf(claims);
  if (!others)
    return groups.length > 1 ? (
      <div className={`${styles.others} ${styles.note}`}>
        <p>{words.t(narrowed ? 'desk.others.none.filtered' : 'desk.others.none')}</p>
        {!scopeSaid && <OtherScope answer={answer} />}
      </div>
    ) : null;
  return (
    <div className={styles.others}>
      <p data-derived="others">
        {words.t('desk.others', { count: others.count })} <End end={others.least} />
        {others.count > 1 && (
          <>
            {others.isClosed ? ` ${words.t('quantities.to')} ` : ' … '}
            <End end={others.most} />
          </>
        )}
      </p>
      <ClaimStrip claims={claims} counted={question.counted} />
      {headline?.change.kind !== 'change' && !scopeSaid && <OtherScope answer={answer} />}
    </div>
  );
}

function End({ end: { figure, quantity } }: { end: OthersEnd }) {
  return <Amount figure={{ ...figure, quantity }} />;
}
