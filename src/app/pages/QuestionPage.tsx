import { useMemo } from 'react';
import { AddressFaults } from '../../addresses/AddressFaults.tsx';
import { useLinks } from '../../addresses/links.tsx';
import type { Question } from '../../domain/question.ts';
import { EventsAround } from '../../features/events/EventsAround.tsx';
import { PageTitle } from '../../features/page-frame/PageTitle.tsx';
import { QuestionCharts } from '../../features/question-charts/QuestionCharts.tsx';
import { AlsoOnDesk } from '../../features/question-page/AlsoOnDesk.tsx';
import { AnswerPanel } from '../../features/question-page/AnswerPanel.tsx';
import { choiceOf } from '../../features/question-page/choice.ts';
import { ClaimsPanel } from '../../features/question-page/ClaimsPanel.tsx';
import { ClaimsTable } from '../../features/question-page/ClaimsTable.tsx';
import { CoveragePanel } from '../../features/question-page/CoveragePanel.tsx';
import { HeadlineHistory } from '../../features/question-page/HeadlineHistory.tsx';
import { RelationsPanel } from '../../features/question-page/RelationsPanel.tsx';
import { ReplacedFigures } from '../../features/question-page/ReplacedFigures.tsx';
import { ruleName } from '../../features/question-page/rule-name.ts';
import { RuleTable } from '../../features/question-page/RuleTable.tsx';
import { TakeAway } from '../../features/question-page/TakeAway.tsx';
import { TrialNotice } from '../../features/question-page/TrialNotice.tsx';
import { NearestPages } from '../../features/search/NearestPages.tsx';
import { WhyItMoved } from '../../features/why-it-moved/WhyItMoved.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { answer } from '../../statistics/answers.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { isOwnChoice } from '../../statistics/headline-rule.ts';
import { ruleTrials } from '../../statistics/rule-trial.ts';
import { askedLater } from '../../statistics/worded.ts';
import { PanelFault } from '../faults/PanelFault.tsx';
import { pageTitle } from '../page-title.ts';
import type { PageProps } from '../pages.ts';
import styles from './QuestionPage.module.css';

/** One question: what leads and why, every current claim, how they moved over time, and what to take along. */
export function QuestionPage({ dataset, view, route }: PageProps) {
  const words = useWords();
  const id = route.page === 'question' ? route.id : '';
  const question = dataset.questions.get(id);
  const isLater = askedLater(dataset, id, view.day) !== null;
  return (
    <>
      <PageTitle
        crumbs={[{ label: dataset.title, route: { page: 'desk' } }]}
        title={pageTitle(route, view, words)}
        voice={question !== undefined}
        note={question ? undefined : isLater ? words.t('frame.notYetAsked') : words.t('frame.missing.why')}
      />
      {question ? (
        <Panels view={view} question={question} />
      ) : (
        !isLater && <NearestPages view={view} asked={id} />
      )}
    </>
  );
}

function Panels({ view, question }: { view: AsOfView; question: Question }) {
  const words = useWords();
  const links = useLinks();
  const trials = useMemo(() => ruleTrials(view, question), [view, question]);
  const { choice, faults } = choiceOf(links.parameter, question, trials);
  const given = useMemo(() => answer(view, question, choice), [view, question, choice]);
  return (
    <div className={styles.page}>
      <div className={styles.stack}>
        <AddressFaults faults={faults} />
        {!isOwnChoice(question, choice) && <TrialNotice rule={ruleName(choice, view.dataset, words)} />}
        <AnswerPanel view={view} answer={given} choice={choice} />
        <ClaimsPanel answer={given} />
        <CoveragePanel dataset={view.dataset} question={question} />
      </div>
      <aside className={styles.side} aria-label={words.t('question.side')}>
        <TakeAway view={view} answer={given} choice={choice} />
        <AlsoOnDesk view={view} question={question} />
      </aside>
      <div className={styles.rest}>
        <ClaimsTable answer={given} />
        <RelationsPanel view={view} answer={given} />
        <section className={styles.section}>
          <h2>{words.t('question.courses')}</h2>
          <p>{words.t('question.coursesNote')}</p>
          <PanelFault title={words.t('question.courses')}>
            <QuestionCharts view={view} answer={given} show="courses" />
          </PanelFault>
        </section>
        <PanelFault title={words.t('moves.title')}>
          <WhyItMoved view={view} question={question} />
        </PanelFault>
        <div className={styles.pair}>
          {given.headline && (
            <RuleTable
              view={view}
              question={question}
              trials={trials}
              choice={choice}
              leadsNow={given.headline.claim.figure}
            />
          )}
          <div className={styles.stack}>
            <HeadlineHistory view={view} question={question} />
            <ReplacedFigures view={view} question={question} />
            <EventsAround view={view} question={question} />
          </div>
        </div>
      </div>
    </div>
  );
}
