import { useLinks } from '../../addresses/links.tsx';
import { courseOf } from '../../charts/course-model.ts';
import { CourseLine } from '../../charts/CourseLine.tsx';
import { Amount } from '../../claims/Amount.tsx';
import { ClaimList } from '../../claims/ClaimList.tsx';
import { groupScales } from '../../claims/track-scale.ts';
import { FigureLine } from '../../claims/FigureLine.tsx';
import { FigureMarks } from '../../claims/FigureMarks.tsx';
import { FigureTime } from '../../claims/FigureTime.tsx';
import { StateChips } from '../../claims/StateChips.tsx';
import { useView } from '../../claims/view-context.tsx';
import { useDescription } from '../../claims/use-description.ts';
import { whyNoneText } from '../../claims/why-none-text.ts';
import { Icon } from '../../design/Icon.tsx';
import { Shape } from '../../design/Shape.tsx';
import type { Figure } from '../../domain/figure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Answer, Claim } from '../../statistics/answers.ts';
import { leadingCourse } from '../../statistics/leading-course.ts';
import { hasClaims, type WhyNoneLeads } from '../../statistics/headline/why-none-leads.ts';
import { ChangeLine } from '../../claims/ChangeLine.tsx';
import { FlagChips, Reasons } from './Reasons.tsx';
import styles from './QuestionRow.module.css';
import { Unfolding } from '../../claims/Unfolding.tsx';

/** Fewer figures make no course in a row. */
const FEWEST = 3;

interface QuestionRowProps {
  answer: Answer;
  /** What leads another row or card of the page and cannot be a part, or the whole, of what leads this one (R15). */
  misfit?: Figure | null;
}

/** A lesser question in one line: what leads, its course, who says so of when; its source and its reasons unfold. */
export function QuestionRow({ answer, misfit = null }: QuestionRowProps) {
  const words = useWords();
  const links = useLinks();
  const { question, headline, whyNone } = answer;
  const kind = answer.groups[0].scope.timeKind;
  return (
    <article className={styles.row} data-question={question.id} aria-labelledby={`q-${question.id}`}>
      <span className={styles.kind}>
        <span title={words.t(`claims.kind.${kind}`)}>
          <Icon name={kind} />
          <span className="vh">{words.t(`claims.kind.${kind}`)}</span>
        </span>
      </span>
      <h4 id={`q-${question.id}`}>
        <a href={links.to({ page: 'question', id: question.id })}>{answer.title}</a>
      </h4>
      {headline && <RowClaim claim={headline.claim} />}
      {headline && <RowCourse answer={answer} />}
      {whyNone && <NoneLeads answer={answer} whyNone={whyNone} />}
      <div className={styles.chips}>
        {headline && <FigureMarks figure={headline.claim.figure} />}
        {headline && <FlagChips headline={headline} misfit={misfit} />}
        <StateChips answer={answer} ageSaid brief />
        {headline && !answer.leadsWhole && <span className={styles.aside}>{words.t('desk.otherLead')}</span>}
      </div>
      {(headline || hasClaims(answer.groups)) && (
        <Unfolding label={words.t('desk.row.more')} atEnd glyphOnly>
          <div className={styles.more}>
            {headline && (
              <>
                <p>
                  <FigureLine figure={headline.claim.figure} marksSaid />
                </p>
                {headline.claim.figure.readFromWords && (
                  <p>
                    {words.t('desk.ourReading')} <q>{headline.claim.figure.wording}</q>
                  </p>
                )}
                <ChangeLine figure={headline.claim.figure} change={headline.change} />
              </>
            )}
            {whyNone && <WhyFiltered answer={answer} whyNone={whyNone} />}
            {!headline &&
              [...groupScales(answer.groups)].map(([{ scope, claims }, scale]) =>
                claims.length === 0 ? null : (
                  <section key={scope.heading}>
                    <h5>{scope.heading}</h5>
                    <ClaimList claims={claims} scale={scale} />
                  </section>
                ),
              )}
            <Reasons answer={answer} misfit={misfit} />
          </div>
        </Unfolding>
      )}
    </article>
  );
}

function RowClaim({ claim: { figure, pastAgeLimit } }: { claim: Claim }) {
  const { speaker, age } = useDescription(figure);
  return (
    <div className={styles.claim} data-figure={figure.id}>
      <p className={styles.amount}>
        <Amount figure={figure} />
      </p>
      <p className={styles.who}>
        <Shape kind={figure.originator.kind} hollow={pastAgeLimit} inText />
        {speaker}
      </p>
      <p className={styles.when}>
        <FigureTime figure={figure} brief startSaid inferred="word" />
        {`, ${age}`}
      </p>
    </div>
  );
}

function RowCourse({ answer }: { answer: Answer }) {
  const view = useView();
  const series = leadingCourse(view, answer, FEWEST);
  return (
    <div className={styles.course}>
      {series && (
        <CourseLine
          course={courseOf(series, view.day)}
          hollow={answer.headline?.claim.pastAgeLimit ?? false}
          small
        />
      )}
    </div>
  );
}

/**
 * Nothing is known, or nothing may lead: never a zero, never a dash alone, and nothing of a later day (R7, R23, R28). Under a
 * filter many rows have the same reason: there it unfolds.
 */
function NoneLeads({ answer, whyNone }: { answer: Answer; whyNone: WhyNoneLeads }) {
  const words = useWords();
  const view = useView();
  const { title, why } = whyNoneText(whyNone, view, words);
  return (
    <p className={styles.none}>
      {title}
      {why !== null && !(view.narrowed && hasClaims(answer.groups)) && `. ${why}`}
    </p>
  );
}

/** Why none of the figures that match leads, and that another does without the filter. */
function WhyFiltered({ answer, whyNone }: { answer: Answer; whyNone: WhyNoneLeads }) {
  const words = useWords();
  const view = useView();
  const { why } = whyNoneText(whyNone, view, words);
  if (!view.narrowed || why === null) return null;
  return (
    <p>
      {why} {!answer.leadsWhole && words.t('desk.otherLead')}
    </p>
  );
}
