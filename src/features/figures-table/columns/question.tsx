import { useLinks } from '../../../addresses/links.tsx';
import { answeredBy } from '../../../statistics/answered.ts';
import { titleOn } from '../../../statistics/question-title.ts';
import { type CellProps, type Column, named } from './column.ts';

export const question = {
  width: '15rem',
  Cell: QuestionLink,
  csv: (view, figure) => {
    const answered = answeredBy(view.dataset, figure);
    return { question: answered ? titleOn(view, answered.question) : '' };
  },
  facets: {
    question: {
      ids: ({ questions }) => [...questions.keys()],
      of: (dataset) => (figure) => answeredBy(dataset, figure)?.question.id,
      name: (id, view) => {
        const asked = view.dataset.questions.get(id);
        return named(asked && titleOn(view, asked));
      },
    },
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
