import { useLinks } from '../../addresses/links.tsx';
import { ClaimList } from '../../claims/ClaimList.tsx';
import { ClaimStrip } from '../../claims/ClaimStrip.tsx';
import { KindLabel } from '../../claims/KindLabel.tsx';
import { StateChips } from '../../claims/StateChips.tsx';
import { useView } from '../../claims/view-context.tsx';
import type { Figure } from '../../domain/figure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Answer, ClaimGroup, Headline } from '../../statistics/answers.ts';
import { HeadlineClaim, HeadlineReason } from './HeadlineClaim.tsx';
import { NoHeadline } from './NoHeadline.tsx';
import surface from '../../design/Surface.module.css';
import styles from './QuestionCard.module.css';

interface QuestionCardProps {
  answer: Answer;
  /** What leads another card of the page and cannot be a part, or the whole, of what leads this one (R15). */
  misfit?: Figure | undefined;
}

/** One question: what leads and why, and how it moved. A leading question shows every current claim, as one without a headline does; of others its page does. */
export function QuestionCard({ answer, misfit }: QuestionCardProps) {
  const words = useWords();
  const links = useLinks();
  const view = useView();
  const { question, headline } = answer;
  const page = links.to({ page: 'question', id: question.id });
  const groups = answer.groups.filter(({ claims }) => claims.length > 0);
  const leading = answer.groups[0]?.scope;
  const count = groups.reduce((sum, { claims }) => sum + claims.length, 0);
  return (
    <article
      className={`${surface.surface} ${styles.card}`}
      data-question={question.id}
      aria-labelledby={`q-${question.id}`}
    >
      <p className={styles.eyebrow}>
        {words.t(`claims.topic.${question.topic}`)}
        {leading && <KindLabel kind={leading.timeKind} />}
      </p>
      <h3 id={`q-${question.id}`}>
        <a href={page}>{answer.title}</a>
      </h3>
      {headline && <HeadlineClaim answer={answer} headline={headline} misfit={misfit} />}
      {headline && !answer.leadsWhole && <p className={styles.note}>{words.t('desk.otherLead')}</p>}
      {answer.whyNone && <NoHeadline answer={answer} whyNone={answer.whyNone} />}
      {question.lead || !headline ? (
        <>
          {headline && <HeadlineReason headline={headline} question={question} />}
          {groups.map((group) => (
            <CardGroup key={group.scope.heading} group={group} kindShown={leading?.timeKind} />
          ))}
          <p className={styles.note}>{question.coverage}</p>
        </>
      ) : (
        <Folded answer={answer} headline={headline} />
      )}
      <div className={styles.foot}>
        <StateChips answer={answer} />
        <a href={page}>
          {words.t(view.narrowed ? 'desk.openQuestion.filtered' : 'desk.openQuestion', { count })}
        </a>
      </div>
    </article>
  );
}

/** The claims that may be compared as marks on one strip, and on demand the rule and the coverage. */
function Folded({ answer, headline }: { answer: Answer; headline: Headline }) {
  const words = useWords();
  const { question, groups } = answer;
  return (
    <>
      <ClaimStrip claims={groups[0]?.claims ?? []} />
      <details className={styles.all}>
        <summary>{words.t('desk.whyAndWho')}</summary>
        <HeadlineReason headline={headline} question={question} />
        <p className={styles.note}>{question.coverage}</p>
      </details>
    </>
  );
}

function CardGroup({ group, kindShown }: { group: ClaimGroup; kindShown: string | undefined }) {
  const { scope, claims } = group;
  return (
    <section className={styles.group}>
      <h4>
        {scope.heading}
        {scope.timeKind !== kindShown && <KindLabel kind={scope.timeKind} />}
      </h4>
      <ClaimList claims={claims} leadSaid />
    </section>
  );
}
