import { Fragment, type ReactNode } from 'react';
import { useLinks } from '../../addresses/links.tsx';
import { Amount } from '../../claims/Amount.tsx';
import { FigureMarks } from '../../claims/FigureMarks.tsx';
import { useDescription, useView } from '../../claims/view-context.tsx';
import { KindLabel } from '../../claims/KindLabel.tsx';
import { speakerLabel } from '../../claims/speaker-name.ts';
import { FigureTime } from '../../claims/FigureTime.tsx';
import { Day } from '../../claims/Time.tsx';
import { Shape } from '../../design/Shape.tsx';
import type { Figure, FigureStatus } from '../../domain/figure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { answeredBy } from '../../statistics/answered.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { contradicting, GAVE_WAY, statesOf } from '../../statistics/figure-states.ts';
import { titleOn } from '../../statistics/question-title.ts';
import type { ColumnId } from './columns.ts';
import styles from './FiguresTable.module.css';
import { stateWord, statusWord } from './state-words.ts';

interface CellProps {
  figure: Figure;
  view: AsOfView;
}

/** One cell of a figure's row, drawn from the day's view. */
export function FigureCell({ column, figure }: { column: ColumnId; figure: Figure }) {
  const view = useView();
  const Cell = CELLS[column];
  return <Cell figure={figure} view={view} />;
}

const CELLS: Record<ColumnId, (props: CellProps) => ReactNode> = {
  value: Value,
  measure: ({ figure, view }) => view.dataset.measures.get(figure.measure)?.name,
  population: ({ figure, view }) => view.dataset.populations.get(figure.population)?.name,
  place: ({ figure, view }) => view.dataset.places.get(figure.place)?.name,
  kind: ({ figure }) => <KindLabel kind={figure.time.kind} />,
  describes: ({ figure }) => <FigureTime figure={figure} />,
  published: Published,
  who: Who,
  via: ({ figure }) => figure.via,
  wording: ({ figure }) => figure.wording && <q>{figure.wording}</q>,
  status: ({ figure }) => <StatusWord status={figure.status} />,
  state: State,
  caveat: ({ figure, view }) => view.notes(figure.id).map(({ text }) => <p key={text}>{text}</p>),
  source: SourceLink,
  question: QuestionLink,
};

function Published({ figure }: CellProps) {
  const words = useWords();
  const { published, publishedInferred } = useDescription(figure);
  return (
    published && (
      <>
        <Day day={published} />
        {publishedInferred && <small>{` ${words.t('claims.dateInferred')}`}</small>}
      </>
    )
  );
}

function Who({ figure }: CellProps) {
  const { originator, speaker } = useDescription(figure);
  return (
    <span className={styles.speaker}>
      <Shape kind={originator.kind} inText />
      {speaker}
    </span>
  );
}

/** The number as it was said; whatever stands less firmly than "reported" says so beside it, wherever the table is scrolled to (R22, R31). */
function Value({ figure, view }: CellProps) {
  return (
    <>
      <span className={view.superseded.has(figure.id) ? styles.old : undefined}>
        <Amount figure={figure} />
      </span>
      <FigureMarks figure={figure} />
    </>
  );
}

/** What is the matter with it, with a way to the figures that contradict it or took its place (R19, R23). */
function State({ figure, view }: CellProps) {
  const words = useWords();
  const by = view.superseded.get(figure.id);
  return statesOf(view, figure).map((state) => (
    <p key={state}>
      {stateWord(state, words)}
      {state === 'disputed' && (
        <Others word={words.t('figures.state.with')} figures={contradicting(view, figure.id)} view={view} />
      )}
      {by && GAVE_WAY.some((each) => each === state) && (
        <Others word={words.t('figures.state.by')} figures={[by]} view={view} />
      )}
    </p>
  ));
}

/** Who said them, each a link to the row of the figure. */
function Others({ word, figures, view }: { word: string; figures: readonly Figure[]; view: AsOfView }) {
  const words = useWords();
  const links = useLinks();
  const { originators, sources } = view.dataset;
  return (
    <small>
      {word}{' '}
      {figures.map(({ id, originator, source }, at) => {
        const [who, where] = [originators.get(originator), sources.get(source)];
        return (
          <Fragment key={id}>
            {at > 0 && ', '}
            <a href={links.to({ page: 'figures' }, { q: id })}>
              {who && where ? speakerLabel(who, where, words) : id}
            </a>
          </Fragment>
        );
      })}
    </small>
  );
}

function StatusWord({ status }: { status: FigureStatus }) {
  return statusWord(status, useWords());
}

function SourceLink({ figure, view }: CellProps) {
  const links = useLinks();
  const source = view.dataset.sources.get(figure.source);
  return source && <a href={links.to({ page: 'source', id: source.id })}>{source.publisher}</a>;
}

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
