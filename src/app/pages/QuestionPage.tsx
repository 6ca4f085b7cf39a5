import { useMemo } from 'react';
import { AddressFaults } from '../../addresses/AddressFaults.tsx';
import { useLinks } from '../../addresses/links.tsx';
import { Unfolding } from '../../claims/Unfolding.tsx';
import type { Place } from '../../domain/place.ts';
import type { Question } from '../../domain/question.ts';
import { possibleCharts } from '../../charts/questions/question-charts.ts';
import { InPlaces } from '../../features/compare/InPlaces.tsx';
import { EventsAround } from '../../features/events/EventsAround.tsx';
import { QuestionCharts } from '../../features/question-charts/QuestionCharts.tsx';
import { AlsoOnDesk } from '../../features/question-page/AlsoOnDesk.tsx';
import { AnswerPanel } from '../../features/question-page/AnswerPanel.tsx';
import { choiceOf } from '../../features/question-page/choice.ts';
import { ClaimsTable } from '../../features/question-page/ClaimsTable.tsx';
import { HeadlineHistory } from '../../features/question-page/HeadlineHistory.tsx';
import { ReplacedFigures } from '../../features/question-page/ReplacedFigures.tsx';
import { RuleTable } from '../../features/question-page/RuleTable.tsx';
import { ruleName } from '../../features/question-page/rule-name.ts';
import { TakeAway } from '../../features/question-page/TakeAway.tsx';
import { TrialNotice } from '../../features/question-page/TrialNotice.tsx';
import { WhyItMoved } from '../../features/why-it-moved/WhyItMoved.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { Locator } from '../../maps/Locator.tsx';
import { type Answer, answer } from '../../statistics/answers.ts';
import { type AsOfView, isWholeView } from '../../statistics/as-of.ts';
import { isOwnChoice } from '../../statistics/headline/choice.ts';
import { ruleTrials } from '../../statistics/headline/trial.ts';
import { titleOn } from '../../statistics/question-title.ts';
import { PanelFault } from '../faults/PanelFault.tsx';
import type { FramedPage, Given, PageProps } from '../page.ts';
import { NoQuestion, noteOfNone, questionAsked, titleOfNone } from './question-asked.tsx';
import styles from './QuestionPage.module.css';

/** One question: what leads and why, every current claim, how they moved over time, and what to take along. */
export const questionPage: FramedPage<AsOfView> = {
  kind: 'framed',
  title,
  note: noteOfNone,
  isVoice: (given) => questionAsked(given) !== undefined,
  Content,
};

function title(given: Given<AsOfView>): string {
  const question = questionAsked(given);
  return question ? titleOn(given.view, question) : titleOfNone(given);
}

function Content(props: PageProps<AsOfView>) {
  const question = questionAsked(props);
  return question ? <Panels view={props.view} question={question} /> : <NoQuestion {...props} />;
}

function Panels({ view, question }: { view: AsOfView; question: Question }) {
  const words = useWords();
  const links = useLinks();
  const trials = useMemo(() => ruleTrials(view, question), [view, question]);
  const { choice, faults } = choiceOf(links.parameter, question, trials);
  const given = useMemo(() => answer(view, question, choice), [view, question, choice]);
  return (
    <div className={styles.page}>
      <AddressFaults faults={faults} />
      {!isOwnChoice(question, choice) && <TrialNotice rule={ruleName(choice, words)} />}
      <div className={styles.head}>
        <AnswerPanel view={view} answer={given} choice={choice}>
          {given.headline && (
            <Unfolding label={words.t('question.rules')}>
              <RuleTable
                question={question}
                trials={trials}
                choice={choice}
                leadsNow={given.headline.claim.figure}
              />
            </Unfolding>
          )}
        </AnswerPanel>
        <aside aria-label={words.t('question.side')} className={styles.side}>
          <TakeAway view={view} answer={given} choice={choice} />
          <Locator places={placesOf(given)} />
        </aside>
      </div>
      <PanelFault title={words.t('question.courses')}>
        <Courses view={view} question={question} />
      </PanelFault>
      <ClaimsTable view={view} answer={given} />
      <PanelFault title={words.t('moves.title')}>
        <WhyItMoved view={view} question={question} />
      </PanelFault>
      <div className={styles.pair}>
        <HeadlineHistory view={view} question={question} />
        <div className={styles.stack}>
          <EventsAround view={view} question={question} />
          <ReplacedFigures view={view} question={question} />
        </div>
      </div>
      <AlsoOnDesk view={view} question={question} />
    </div>
  );
}

/** How the figures moved: what the question asks for, and what its speaker counts at other places. */
function Courses({ view, question }: { view: AsOfView; question: Question }) {
  const words = useWords();
  const charts = useMemo(() => possibleCharts(view, question, words), [view, question, words]);
  const drawn = useMemo(() => new Set(charts.flatMap(({ figures }) => figures)), [charts]);
  return (
    <>
      <QuestionCharts view={view} question={question} charts={charts} />
      {isWholeView(view) && <InPlaces view={view} question={question} drawn={drawn} />}
    </>
  );
}

/** Where the claims are about that lead; without any, where they would be. */
function placesOf({ groups: [{ scope, claims }] }: Answer): readonly Place[] {
  const places = claims.map(({ figure }) => figure.place);
  return [...new Set(places.length > 0 ? places : [scope.place ?? []].flat())];
}
