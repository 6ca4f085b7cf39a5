import type { WholeDataset } from '../../domain/dataset.ts';
import { BothWays } from '../../features/compare/BothWays.tsx';
import { comparedIn } from '../../statistics/comparable.ts';
import { titleOn } from '../../statistics/question-title.ts';
import type { FramedPage, Given, PageProps } from '../page.ts';
import { NoQuestion, noteOfNone, questionAsked, titleOfNone } from './question-asked.tsx';

/** What leads a question beside what others count alike, and beside the same count of other places. */
export const comparePage: FramedPage = {
  kind: 'framed',
  title,
  note: noteOfNone,
  above,
  isBuilt,
  Content,
};

function title(given: Given): string {
  const question = questionAsked(given);
  return question
    ? given.words.t('compare.title', { question: titleOn(given.view, question) })
    : titleOfNone(given);
}

function above(given: Given) {
  const question = questionAsked(given);
  return (
    question && {
      label: titleOn(given.view, question),
      route: { page: 'question', id: question.id } as const,
    }
  );
}

function isBuilt(dataset: WholeDataset, asked: string): boolean {
  return comparedIn(dataset).has(asked);
}

function Content(props: PageProps) {
  const question = questionAsked(props);
  return question ? <BothWays view={props.view} question={question} /> : <NoQuestion {...props} />;
}
