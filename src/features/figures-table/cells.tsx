import { createContext, Fragment, type ReactNode, useContext } from 'react';
import { useLinks } from '../../addresses/links.tsx';
import { Amount } from '../../claims/Amount.tsx';
import { KindLabel } from '../../claims/KindLabel.tsx';
import { speakerLabel, speakerName } from '../../claims/speaker-name.ts';
import { Day, ReferenceTimeText } from '../../claims/Time.tsx';
import { Chip } from '../../design/Chip.tsx';
import type { IconName } from '../../design/Icon.tsx';
import { Shape } from '../../design/Shape.tsx';
import type { Figure, FigureStatus } from '../../domain/figure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { answeredBy } from '../../statistics/answered.ts';
import { publicationDay, type AsOfView } from '../../statistics/as-of.ts';
import { contradicting, type FigureState, GAVE_WAY, statesOf } from '../../statistics/figure-states.ts';
import type { ColumnId } from './columns.ts';
import styles from './FiguresTable.module.css';

const ViewContext = createContext<AsOfView | null>(null);

/** Gives the cells below the day they speak of. */
export function ViewProvider({ view, children }: { view: AsOfView; children: ReactNode }) {
  return <ViewContext value={view}>{children}</ViewContext>;
}

interface CellProps {
  figure: Figure;
  view: AsOfView;
}

/** One cell of a figure's row, drawn from the day's view. */
export function FigureCell({ column, figure }: { column: ColumnId; figure: Figure }) {
  const view = useContext(ViewContext);
  const Cell = CELLS[column];
  return view && <Cell figure={figure} view={view} />;
}

const CELLS: Record<ColumnId, (props: CellProps) => ReactNode> = {
  value: Value,
  measure: ({ figure, view }) => view.dataset.measures.get(figure.measure)?.name,
  population: ({ figure, view }) => view.dataset.populations.get(figure.population)?.name,
  place: ({ figure, view }) => view.dataset.places.get(figure.place)?.name,
  kind: ({ figure }) => <KindLabel kind={figure.time.kind} />,
  describes: Describes,
  published: ({ figure, view }) => {
    const day = publicationDay(view.dataset, figure);
    return day && <Day day={day} />;
  },
  who: Who,
  via: ({ figure }) => figure.via,
  wording: ({ figure }) => figure.wording && <q>{figure.wording}</q>,
  status: ({ figure }) => <StatusWord status={figure.status} />,
  state: State,
  caveat: ({ figure, view }) => view.notes(figure.id).map(({ text }) => <p key={text}>{text}</p>),
  source: SourceLink,
  question: QuestionLink,
};

/** When a figure is true; a running total also says since when it counts (R2). */
function Describes({ figure: { time } }: CellProps) {
  const words = useWords();
  return (
    <>
      <ReferenceTimeText time={time} />
      {time.kind === 'running-total' && (
        <small>
          {`${words.t('figures.since')} `}
          <Day day={time.since} />
        </small>
      )}
    </>
  );
}

function Who({ figure, view }: CellProps) {
  const words = useWords();
  const { originators, sources } = view.dataset;
  const [originator, source] = [originators.get(figure.originator), sources.get(figure.source)];
  if (!originator || !source) return null;
  return (
    <span className={styles.speaker}>
      <Shape kind={originator.kind} />
      {speakerName(figure, originator, source, words)}
    </span>
  );
}

/** The number as it was said; whatever stands less firmly than "reported" says so beside it, wherever the table is scrolled to (R22, R31). */
function Value({ figure, view }: CellProps) {
  const words = useWords();
  const { status } = figure;
  const states = statesOf(view, figure);
  const isMerelySaid = status === 'unverified' || status === 'extrapolated';
  return (
    <>
      <span className={view.superseded.has(figure.id) ? styles.old : undefined}>
        <Amount figure={figure} />
      </span>
      {states.map(
        (state) =>
          state !== 'stands' && (
            <Chip
              key={state}
              tone={state === 'replaced' ? 'plain' : 'attention'}
              icon={STATE_ICONS[state]}
              label={words.t(`figures.state.${state}`)}
            />
          ),
      )}
      {isMerelySaid && <Chip tone="dashed" icon="info" label={words.t(`figures.status.${status}`)} />}
    </>
  );
}

const STATE_ICONS: Record<Exclude<FigureState, 'stands'>, IconName> = {
  withdrawn: 'pencil',
  corrected: 'pencil',
  replaced: 'pencil',
  disputed: 'not-equal',
  doubtful: 'not-equal',
};

/** What is the matter with it, with a way to the figures that contradict it or took its place (R19, R23). */
function State({ figure, view }: CellProps) {
  const words = useWords();
  const by = view.superseded.get(figure.id);
  return statesOf(view, figure).map((state) => (
    <p key={state}>
      {words.t(`figures.state.${state}`)}
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
  return useWords().t(`figures.status.${status}`);
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
      <a href={links.to({ page: 'question', id: answered.question.id })}>{answered.question.title}</a>
    )
  );
}
