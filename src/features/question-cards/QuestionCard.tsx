import { ClaimList } from '../../claims/ClaimList.tsx';
import { KindLabel } from '../../claims/KindLabel.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { Answer, ClaimGroup } from '../../statistics/answers.ts';
import styles from './QuestionCard.module.css';
import { StateChips } from './StateChips.tsx';
import { HeadlineClaim } from './HeadlineClaim.tsx';
import { NoHeadline } from './NoHeadline.tsx';

interface QuestionCardProps {
  answer: Answer;
  /** Link to another day that keeps the rest of the address. */
  hrefOfDay: (day: string) => string;
  asOf: string;
}

/** One question: what leads and why, how it moved, and every other current claim. */
export function QuestionCard({ answer, asOf, hrefOfDay }: QuestionCardProps) {
  const words = useWords();
  const { question, headline, groups } = answer;
  const leading = question.scopes[0];
  return (
    <article className={styles.card} data-question={question.id} aria-labelledby={`q-${question.id}`}>
      <p className={styles.eyebrow}>
        {words.t(`claims.topic.${question.topic}`)}
        {leading && <KindLabel kind={leading.timeKind} />}
      </p>
      <h3 id={`q-${question.id}`}>{question.title}</h3>
      {headline ? (
        <HeadlineClaim headline={headline} question={question} />
      ) : (
        <NoHeadline answer={answer} asOf={asOf} hrefOfDay={hrefOfDay} />
      )}
      <CardGroups answer={answer} groups={groups.filter((group) => group.claims.length > 0)} />
      <StateChips answer={answer} />
    </article>
  );
}

/** Leading cards show their claims at once; the others open them. */
function CardGroups({ answer, groups }: { answer: Answer; groups: readonly ClaimGroup[] }) {
  const words = useWords();
  const count = groups.reduce((sum, group) => sum + group.claims.length, 0);
  if (count === 0) return null;
  const lists = groups.map((group) => (
    <section key={group.scope.heading} className={styles.group}>
      <h4>
        {group.scope.heading}
        {group.scope.timeKind !== answer.question.scopes[0]?.timeKind && <KindLabel kind={group.scope.timeKind} />}
      </h4>
      <ClaimList claims={group.claims} />
    </section>
  ));
  if (answer.question.lead) return lists;
  return (
    <details className={styles.all}>
      <summary>{words.t('desk.allClaims', { count })}</summary>
      {lists}
    </details>
  );
}
