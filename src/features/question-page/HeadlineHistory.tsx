import { useLinks } from '../../addresses/links.tsx';
import { Amount } from '../../claims/Amount.tsx';
import { Difference } from '../../claims/Difference.tsx';
import { FigureMarks } from '../../claims/FigureMarks.tsx';
import { useDescription } from '../../claims/use-description.ts';
import { Day } from '../../claims/Time.tsx';
import { Bounded } from '../../claims/Bounded.tsx';
import { Panel } from '../../design/Panel.tsx';
import { Shape } from '../../design/Shape.tsx';
import type { Figure } from '../../domain/figure.ts';
import { countKey } from '../../domain/scope.ts';
import type { Question } from '../../domain/question.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Words } from '../../i18n/words.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import {
  type HeadlineChange,
  type HeadlineChangeReason,
  headlineHistory,
} from '../../statistics/headline/history.ts';
import { changeSince } from '../../statistics/change.ts';
import { WhenAndSource } from '../../claims/WhenAndSource.tsx';
import styles from './HeadlineHistory.module.css';

/** Changes shown open. */
const SHOWN = 4;

/** Each day on which another figure took the headline, newest first (R23). */
export function HeadlineHistory({ view, question }: { view: AsOfView; question: Question }) {
  const words = useWords();
  const changes = headlineHistory(view, question);
  if (changes.length === 0) return null;
  const steps = changes.map((change, at): Step => ({ change, before: changes[at + 1]?.figure ?? null }));
  return (
    <Panel id="history" title={words.t('question.history')} note={words.t('question.historyNote')}>
      <Bounded
        items={steps}
        folded={{ open: SHOWN, summary: (count) => words.t('question.historyAll', { count }) }}
      >
        {(some) => <Changes view={view} steps={some} leads={changes[0]?.figure ?? null} />}
      </Bounded>
    </Panel>
  );
}

interface Step {
  readonly change: HeadlineChange;
  /** What led before it. */
  readonly before: Figure | null;
}

interface ChangesProps {
  view: AsOfView;
  steps: readonly Step[];
  leads: Figure | null;
}

function Changes({ view, steps, leads }: ChangesProps) {
  const links = useLinks();
  return (
    <ol className={styles.changes}>
      {steps.map(({ change, before }) => (
        <li key={change.day}>
          <a href={links.here({ asof: change.day, rule: null, originator: null })}>
            <Day day={change.day} />
          </a>
          <Led figure={change.figure} leads={leads} />
          <span className={styles.why}>
            <Moved view={view} change={change} before={before} />
          </span>
        </li>
      ))}
    </ol>
  );
}

interface LedProps {
  figure: Figure | null;
  /** What leads on the day of the page: what it counts stands at the head of the page. */
  leads: Figure | null;
}

function Led({ figure, leads }: LedProps) {
  const words = useWords();
  return figure ? (
    <Leader figure={figure} sameCount={leads !== null && countKey(leads) === countKey(figure)} />
  ) : (
    <span>{words.t('question.history.nothing')}</span>
  );
}

/** By how much the headline moved, where it and the one before are of one count; else why another leads. */
function Moved({ view, change, before }: Step & { view: AsOfView }) {
  const words = useWords();
  const moved = change.figure && changeSince(view, change.figure);
  if (moved?.kind === 'change' && moved.previous === before)
    return <Difference low={moved.low} high={moved.high} />;
  return reasonText(change.reason, words);
}

function Leader({ figure, sameCount }: { figure: Figure; sameCount: boolean }) {
  const { originator, speaker, what } = useDescription(figure);
  return (
    <span className={styles.led} data-figure={figure.id}>
      <Amount figure={figure} />
      <span>
        <Shape kind={originator.kind} /> {speaker}
        {!sameCount && ` · ${what}`} <FigureMarks figure={figure} />
        <small>
          <WhenAndSource figure={figure} startSaid={sameCount} />
        </small>
      </span>
    </span>
  );
}

function reasonText(reason: HeadlineChangeReason, words: Words): string {
  switch (reason.kind) {
    case 'step':
      return words.t(`question.reason.step.${reason.step}`);
    case 'replaced':
      return words.t(`question.reason.replaced.${reason.reason}`);
    default:
      return words.t(`question.reason.${reason.kind}`);
  }
}
