import { LeftOut } from '../../../features/question-cards/LeftOut.tsx';
import { QuestionRow } from '../../../features/question-cards/QuestionRow.tsx';
import { QuestionTopics } from '../../../features/question-cards/QuestionTopics.tsx';
import { UndatedFigures } from '../../../features/undated/UndatedFigures.tsx';
import { useWords } from '../../../i18n/words-context.tsx';
import { misfitOf } from '../../../statistics/above-whole.ts';
import type { WholeView } from '../../../statistics/as-of.ts';
import { PanelFault } from '../../faults/PanelFault.tsx';
import { Filtering } from './Filtering.tsx';
import { Heading } from './Heading.tsx';
import { deskOrder, hasLesser, countAnswered } from './order.ts';

/** All other questions, a row each, and figures that are in no view of a day. */
export function Lesser({ view }: { view: WholeView }) {
  const words = useWords();
  const { below, leftOut } = deskOrder(view);
  return (
    <>
      {(hasLesser(view) || leftOut.length > 0) && (
        <Heading title={words.t('desk.more')} more={hasLesser(view) && <Filtering view={view} />} />
      )}
      {below.length > 0 && (
        <QuestionTopics
          questions={below}
          row={(answer) => (
            <PanelFault key={answer.question.id} title={answer.title}>
              <QuestionRow answer={answer} misfit={misfitOf(view, answer.question)} />
            </PanelFault>
          )}
        />
      )}
      {leftOut.length > 0 && <LeftOut answers={leftOut} others={countAnswered(view)} />}
      <UndatedFigures view={view} />
    </>
  );
}
