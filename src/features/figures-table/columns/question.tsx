import { useLinks } from '../../../addresses/links.tsx';
import { answeredBy } from '../../../statistics/answered.ts';
import { titleOn } from '../../../statistics/question-title.ts';
import { type CellProps, type Column, facetAmong } from './column.ts';

export const question = {
  width: 15,
  Cell: QuestionLink,
  csv: (view, figure) => {
    const answered = answeredBy(view.dataset, figure);
    return { question: answered ? titleOn(view, answered.question) : '' };
  },
  facets: {
    question: facetAmong(
      ({ questions }) => questions,
      (dataset) => (figure) => answeredBy(dataset, figure)?.question.id,
      (asked, view) => titleOn(view, asked),
    ),
  },
  sort: { by: 'name' },
} satisfies Column;

function QuestionLink({ figure, view }: CellProps) {
  const links = useLinks();
  const answered = answeredBy(view.dataset, figure);
  return (
    answered && (
      <a href={links.to({ page: 'question', id: answered.question.id })}>
        {titleOn(view, answered.question)}
      </a>
    )
  );
}
