import { ClaimTrack } from '../../charts/ClaimTrack.tsx';
import { Amount } from '../../claims/Amount.tsx';
import { FigureMarks } from '../../claims/FigureMarks.tsx';
import { KindLabel } from '../../claims/KindLabel.tsx';
import { useDescription } from '../../claims/view-context.tsx';
import { claimMark, trackScale } from '../../claims/track-scale.ts';
import { FirstOf } from '../../design/FirstOf.tsx';
import { Shape } from '../../design/Shape.tsx';
import type { Figure } from '../../domain/figure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import { type Disagreement, disagreements } from '../../statistics/disagreements.ts';
import { titleOn } from '../../statistics/question-title.ts';
import { WhenAndSource } from '../../claims/WhenAndSource.tsx';
import surface from '../../design/Surface.module.css';
import styles from './Disagreements.module.css';

/** Pairs shown open. */
const SHOWN = 5;

/** Figures that contradict one another, side by side, with one sentence on why they may differ (R19). */
export function Disagreements({ view }: { view: AsOfView }) {
  const words = useWords();
  const pairs = disagreements(view);
  if (pairs.length === 0)
    return (
      <p className={`${surface.surface} ${styles.panel}`}>
        {words.t(view.narrowed ? 'desk.disagree.noneFiltered' : 'desk.disagree.none')}
      </p>
    );
  return (
    <div className={`${surface.surface} ${styles.panel}`}>
      <FirstOf
        items={pairs}
        shown={SHOWN}
        summary={() => words.t('desk.disagree.all', { count: pairs.length })}
      >
        {(some) => <Pairs pairs={some} view={view} />}
      </FirstOf>
    </div>
  );
}

function Pairs({ pairs, view }: { pairs: readonly Disagreement[]; view: AsOfView }) {
  return (
    <ul>
      {pairs.map((pair) => (
        <Pair key={`${pair.a.id} ${pair.b.id}`} pair={pair} view={view} />
      ))}
    </ul>
  );
}

function Pair({ pair, view }: { pair: Disagreement; view: AsOfView }) {
  const { a, b, note } = pair;
  const scale = trackScale([a.quantity, b.quantity]);
  return (
    <li className={styles.pair}>
      <div>
        <b>{pair.question ? titleOn(view, pair.question) : view.dataset.measures.get(a.measure)?.name}</b>
        <br />
        <KindLabel kind={a.time.kind} />
      </div>
      <div>
        {[a, b].map((figure) => (
          <Side key={figure.id} figure={figure} max={scale.max} />
        ))}
      </div>
      <p>{note}</p>
    </li>
  );
}

function Side({ figure, max }: { figure: Figure; max: number }) {
  const { originator, speaker, what } = useDescription(figure);
  return (
    <div className={styles.side} data-figure={figure.id}>
      <span className={styles.who}>
        <Shape kind={originator.kind} />
        {speaker}
      </span>
      <ClaimTrack {...claimMark(figure.quantity)} kind={originator.kind} max={max} />
      <span className={styles.value}>
        <Amount figure={figure} />
      </span>
      <p className={styles.meta}>
        {`${what} · `}
        <WhenAndSource figure={figure} /> <FigureMarks figure={figure} />
      </p>
    </div>
  );
}
