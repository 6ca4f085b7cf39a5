import { useLinks } from '../../addresses/links.tsx';
import { ClaimList } from '../../claims/ClaimList.tsx';
import { groupScales, type TrackScale } from '../../claims/track-scale.ts';
import { held } from '../../domain/held.ts';
import { FigureMarks } from '../../claims/FigureMarks.tsx';
import { KindLabel } from '../../claims/KindLabel.tsx';
import { Day } from '../../claims/Time.tsx';
import { StateChips } from '../../claims/StateChips.tsx';
import { useView } from '../../claims/view-context.tsx';
import type { Figure } from '../../domain/figure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Answer, ClaimGroup } from '../../statistics/answers.ts';
import { trendBeside } from '../../statistics/trend.ts';
import { CardCourse } from './CardCourse.tsx';
import { ChangeLine } from '../../claims/ChangeLine.tsx';
import { FlagChips, Reasons } from './Reasons.tsx';
import { HeadlineClaim } from './HeadlineClaim.tsx';
import { NoHeadline } from './NoHeadline.tsx';
import { OtherClaims } from './OtherClaims.tsx';
import { TrendBeside } from './TrendBeside.tsx';
import { Unfolding } from '../../claims/Unfolding.tsx';
import surface from '../../design/Surface.module.css';
import styles from './QuestionCard.module.css';

interface QuestionCardProps {
  answer: Answer;
  /** What leads another card of the page and cannot be a part, or the whole, of what leads this one (R15). */
  misfit?: Figure | null;
}

/** A leading question at a glance: what leads, how it moved, what others say; every claim and the rule unfold. */
export function QuestionCard({ answer, misfit = null }: QuestionCardProps) {
  const words = useWords();
  const links = useLinks();
  const view = useView();
  const { question, headline } = answer;
  const page = links.to({ page: 'question', id: question.id });
  const groups = answer.groups.filter(({ claims }) => claims.length > 0);
  const leading = answer.groups[0].scope;
  const time = headline?.claim.figure.time;
  const count = groups.reduce((sum, { claims }) => sum + claims.length, 0);
  const scales = groupScales(groups);
  const trend = trendBeside(view, answer);
  const elsewhere = trend !== null && trend.scope !== leading;
  const beside = trend && <TrendBeside trend={trend} named={elsewhere} />;
  const [first, ...rest] = groups.map((group) => (
    <CardGroup
      key={group.scope.heading}
      group={group}
      scale={held(scales, group)}
      kindShown={leading.timeKind}
      folded={!headline && !trend}
    />
  ));
  // Claims stand open where the card has no other number.
  const isOpen = !headline && !beside;
  const unfolding = isOpen ? rest : [first, ...rest];
  const open = isOpen ? (groups[0]?.claims.length ?? 0) : 0;
  return (
    <article
      className={`${surface.surface} ${styles.card}`}
      data-question={question.id}
      aria-labelledby={`q-${question.id}`}
    >
      <p className={styles.eyebrow}>
        <KindLabel kind={leading.timeKind} />
        {time?.kind === 'running-total' && (
          <span>
            {`${words.t('desk.since')} `}
            <Day day={time.since} />
          </span>
        )}
      </p>
      <h3 id={`q-${question.id}`}>
        <a href={page}>{answer.title}</a>
      </h3>
      {headline && (
        <>
          <HeadlineClaim claim={headline.claim} />
          <ChangeLine figure={headline.claim.figure} change={headline.change} brief />
          {beside}
          <CardCourse answer={answer} />
        </>
      )}
      {headline && !answer.leadsWhole && <p className={styles.note}>{words.t('desk.otherLead')}</p>}
      {answer.whyNone && <NoHeadline answer={answer} whyNone={answer.whyNone} />}
      {!headline && beside}
      {isOpen && first}
      {headline && <OtherClaims answer={answer} scopeSaid={elsewhere} />}
      <div className={styles.foot}>
        <div className={styles.chips}>
          {headline && <FigureMarks figure={headline.claim.figure} />}
          {headline && <FlagChips headline={headline} misfit={misfit} />}
          <StateChips answer={answer} ageSaid brief />
        </div>
        {count > open && (
          <Unfolding
            label={
              !isOpen
                ? words.t(view.narrowed ? 'desk.claims.filtered' : 'desk.claims', { count })
                : words.t('desk.claims.more', { count: count - open })
            }
          >
            {unfolding}
            <p className={styles.note}>
              <a href={page}>
                {words.t(view.narrowed ? 'desk.openQuestion.filtered' : 'desk.openQuestion', { count })}
              </a>
            </p>
          </Unfolding>
        )}
        <Unfolding label={words.t('desk.rule')} atEnd>
          <Reasons answer={answer} misfit={misfit} />
        </Unfolding>
      </div>
    </article>
  );
}

interface CardGroupProps {
  group: ClaimGroup;
  scale: TrackScale;
  kindShown: string | undefined;
  /** It stands open on the card: only its first claims do. */
  folded: boolean;
}

/** Claims that stand open where nothing leads them. */
const OPEN = 1;

function CardGroup({ group, scale, kindShown, folded }: CardGroupProps) {
  const { scope, claims } = group;
  return (
    <section className={styles.group}>
      <h4>
        {scope.heading}
        {scope.timeKind !== kindShown && <KindLabel kind={scope.timeKind} />}
      </h4>
      <ClaimList claims={claims} scale={scale} leadSaid open={folded ? OPEN : undefined} />
    </section>
  );
}
