import { Amount } from '../../claims/Amount.tsx';
import { FigureLine } from '../../claims/FigureLine.tsx';
import { FigureMarks } from '../../claims/FigureMarks.tsx';
import { FigureTime } from '../../claims/FigureTime.tsx';
import { FigureTrack } from '../../claims/FigureTrack.tsx';
import { KindLabel } from '../../claims/KindLabel.tsx';
import { useDescription } from '../../claims/use-description.ts';
import { trackScale } from '../../claims/track-scale.ts';
import { Unfolding } from '../../claims/Unfolding.tsx';
import { Bounded, MOST_HEAVY } from '../../claims/Bounded.tsx';
import { Shape } from '../../design/Shape.tsx';
import type { Figure } from '../../domain/figure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Words } from '../../i18n/words.ts';
import type { WholeView } from '../../statistics/as-of.ts';
import { type Disagreement, disagreements } from '../../statistics/disagreements.ts';
import { textOn } from '../../domain/dated-text.ts';
import { titleOn } from '../../statistics/question-title.ts';
import surface from '../../design/Surface.module.css';
import styles from './Disagreements.module.css';

/** Pairs shown open. */
const SHOWN = 3;

/** What is to be said above the pairs, or that there is none. */
export function disagreementNote(view: WholeView, words: Words): string {
  if (disagreements(view).length === 0)
    return words.t(view.narrowed ? 'desk.disagree.noneFiltered' : 'desk.disagree.none');
  return words.t(view.narrowed ? 'desk.disagree.filtered' : 'desk.disagreeNote');
}

/** Figures that contradict one another, side by side, with one sentence on why they may differ (R19). */
export function Disagreements({ view }: { view: WholeView }) {
  const words = useWords();
  const pairs = disagreements(view);
  if (pairs.length === 0) return null;
  return (
    <div className={`${surface.surface} ${styles.panel}`}>
      <Bounded
        items={pairs}
        folded={{ open: SHOWN, summary: () => words.t('desk.disagree.all', { count: pairs.length }) }}
        most={MOST_HEAVY}
      >
        {(some) => <Pairs pairs={some} view={view} />}
      </Bounded>
    </div>
  );
}

function Pairs({ pairs, view }: { pairs: readonly Disagreement[]; view: WholeView }) {
  return (
    <ul>
      {pairs.map((pair) => (
        <Pair key={`${pair.a.id} ${pair.b.id}`} pair={pair} view={view} />
      ))}
    </ul>
  );
}

function Pair({ pair, view }: { pair: Disagreement; view: WholeView }) {
  const words = useWords();
  const { a, b, note } = pair;
  const scale = trackScale([a.quantity, b.quantity]);
  return (
    <li className={styles.pair}>
      <div>
        <b>{pair.question ? titleOn(view, pair.question) : textOn(a.measure.name, view.day)}</b>
        <br />
        <KindLabel kind={a.time.kind} /> <span className={styles.aside}>{words.t('desk.disagree.both')}</span>
      </div>
      <div>
        {[a, b].map((figure) => (
          <Side key={figure.id} figure={figure} max={scale.max} />
        ))}
      </div>
      <div className={styles.why}>
        <p>{note}</p>
        <Unfolding label={words.t('desk.disagree.sources')}>
          {[a, b].map((figure) => (
            <p key={figure.id}>
              <FigureLine figure={figure} marksSaid />
            </p>
          ))}
        </Unfolding>
      </div>
    </li>
  );
}

function Side({ figure, max }: { figure: Figure; max: number }) {
  const { originator, speaker } = useDescription(figure);
  return (
    <div className={styles.side} data-figure={figure.id}>
      <span className={styles.who}>
        <Shape kind={originator.kind} />
        <span>
          {`${speaker} `}
          <span className={styles.aside}>
            <FigureTime figure={figure} brief startSaid />
          </span>
          <FigureMarks figure={figure} disputeSaid />
        </span>
      </span>
      <FigureTrack figure={figure} max={max} />
      <span className={styles.value}>
        <Amount figure={figure} />
      </span>
    </div>
  );
}
