import type { WholeDataset } from '../../domain/dataset.ts';
import { BothWays } from '../../features/compare/BothWays.tsx';
import { NearestPages } from '../../features/search/NearestPages.tsx';
import { comparedIn } from '../../statistics/comparable.ts';
import { titleOn } from '../../statistics/question-title.ts';
import { askedLater } from '../../statistics/worded.ts';
import type { FramedPage, Given, PageProps } from '../page.ts';

/** What leads a question beside what others count alike, and beside the same count of other places. */
export const comparePage: FramedPage = { kind: 'framed', title, note, above, isBuilt, Content };

function title({ view, asked, words }: Given): string {
  if (isAskedLater(view, asked)) return words.t('frame.notYetAsked.title');
  const question = view.dataset.questions.get(asked);
  return question
    ? words.t('compare.title', { question: titleOn(view, question) })
    : words.t('frame.noSuch', { id: asked });
}

function note({ view, asked, words }: Given): string | undefined {
  if (view.dataset.questions.has(asked)) return undefined;
  return words.t(isAskedLater(view, asked) ? 'question.notYetAsked' : 'frame.missing.why');
}

function above({ view, asked }: Given) {
  const question = view.dataset.questions.get(asked);
  return (
    question && { label: titleOn(view, question), route: { page: 'question', id: question.id } as const }
  );
}

function isBuilt(dataset: WholeDataset, asked: string): boolean {
  return comparedIn(dataset).has(asked);
}

function Content({ view, asked }: PageProps) {
  const question = view.dataset.questions.get(asked);
  if (question) return <BothWays view={view} question={question} />;
  return isAskedLater(view, asked) ? null : <NearestPages view={view} asked={asked} />;
}

function isAskedLater({ dataset, day }: PageProps['view'], id: string): boolean {
  return askedLater(dataset, id, day) !== null;
}
