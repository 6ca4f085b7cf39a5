import { useLinks } from '../../addresses/links.tsx';
import { Amount } from '../../claims/Amount.tsx';
import { FigureMarks } from '../../claims/FigureMarks.tsx';
import { useDescription } from '../../claims/view-context.tsx';
import { Day } from '../../claims/Time.tsx';
import { FirstOf } from '../../design/FirstOf.tsx';
import { Panel } from '../../design/Panel.tsx';
import { Shape } from '../../design/Shape.tsx';
import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Words } from '../../i18n/words.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import {
  type HeadlineChange,
  type HeadlineChangeReason,
  headlineHistory,
} from '../../statistics/headline/history.ts';
import { WhenAndSource } from '../../claims/WhenAndSource.tsx';
import styles from './HeadlineHistory.module.css';

/** Changes shown open. */
const SHOWN = 10;

/** Each day on which another figure took the headline, newest first (R23). */
export function HeadlineHistory({ view, question }: { view: AsOfView; question: Question }) {
  const words = useWords();
  const changes = headlineHistory(view, question);
  return (
    <Panel
      id="history"
      title={words.t('question.history')}
      note={words.t(changes.length > 0 ? 'question.historyNote' : 'question.historyNone')}
    >
      <FirstOf
        items={changes}
        shown={SHOWN}
        summary={() => words.t('question.historyAll', { count: changes.length })}
      >
        {(some) => <Changes changes={some} />}
      </FirstOf>
    </Panel>
  );
}

function Changes({ changes }: { changes: readonly HeadlineChange[] }) {
  const words = useWords();
  const links = useLinks();
  return (
    <ol className={styles.changes}>
      {changes.map(({ day, figure, reason }) => (
        <li key={day}>
          <a href={links.here({ asof: day, rule: null, originator: null })}>
            <Day day={day} />
          </a>
          {figure ? <Led figure={figure} /> : <span>{words.t('question.history.nothing')}</span>}
          <span className={styles.why}>{reasonText(reason, words)}</span>
        </li>
      ))}
    </ol>
  );
}

function Led({ figure }: { figure: Figure }) {
  const { originator, speaker, what } = useDescription(figure);
  return (
    <span className={styles.led} data-figure={figure.id}>
      <Amount figure={figure} />
      <span>
        <Shape kind={originator.kind} /> {speaker}
        {` · ${what}`} <FigureMarks figure={figure} />
        <small>
          <WhenAndSource figure={figure} />
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
