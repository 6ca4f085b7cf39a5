import type { ReactNode } from 'react';
import { ChangeLine } from '../../claims/ChangeLine.tsx';
import { KindLabel } from '../../claims/KindLabel.tsx';
import { StateChips } from '../../claims/StateChips.tsx';
import { Unfolding } from '../../claims/Unfolding.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { Answer } from '../../statistics/answers.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import type { Choice } from '../../statistics/headline/choice.ts';
import surface from '../../design/Surface.module.css';
import styles from './AnswerPanel.module.css';
import { Definitions } from './Definitions.tsx';
import { LeadingFigure } from './LeadingFigure.tsx';
import { NothingLeads } from './NothingLeads.tsx';
import { RuleTrace } from './RuleTrace.tsx';

interface AnswerPanelProps {
  view: AsOfView;
  answer: Answer;
  choice: Choice;
  /** What else unfolds at its foot. */
  children?: ReactNode;
}

/** The answer at the head of a question's page: what leads, with all that travels with it, why it leads, and who is missing. */
export function AnswerPanel({ view, answer, choice, children }: AnswerPanelProps) {
  const words = useWords();
  const { question, headline } = answer;
  const leading = answer.groups[0].scope;
  return (
    <article className={`${surface.surface} ${styles.panel}`} data-question={question.id}>
      <div className={styles.figure}>
        <p className={styles.eyebrow}>
          <KindLabel kind={leading.timeKind} />{' '}
          <span>
            {words.t('question.eyebrow', {
              topic: words.t(`claims.topic.${question.topic}`),
              scope: question.scopeNote,
            })}
          </span>
        </p>
        {headline && (
          <LeadingFigure claim={headline.claim} counted={question.counted}>
            <ChangeLine figure={headline.claim.figure} change={headline.change} />
          </LeadingFigure>
        )}
        {answer.whyNone && <NothingLeads whyNone={answer.whyNone} />}
        <StateChips answer={answer} />
      </div>
      <RuleTrace answer={answer} choice={choice} />
      <div className={styles.foot}>
        <p className={styles.coverage} id="coverage">
          <b>{words.t('question.coverage.covered')}</b> {question.coverage}
        </p>
        <Unfolding label={words.t('question.exactly')}>
          <Definitions day={view.day} question={question} />
        </Unfolding>
        {children}
      </div>
    </article>
  );
}
