import { useDescription } from '../../claims/use-description.ts';
import { Chip } from '../../design/Chip.tsx';
import { daysBetween } from '../../domain/calendar-date.ts';
import type { Figure } from '../../domain/figure.ts';
import { referenceDay } from '../../domain/reference-time.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Comparison, SheetRow } from '../../statistics/source-sheet/sheet.ts';
import type { Elsewhere, Neighbour } from '../../statistics/source-sheet/neighbours.ts';
import type { SheetState } from '../../statistics/source-sheet/states.ts';
import { Exhibits, type Exhibit } from './Exhibits.tsx';
import { chipOf, sentenceOf } from './sheet-words.ts';
import styles from './Verdict.module.css';

interface VerdictProps {
  row: SheetRow;
  comparison: Comparison;
}

/**
 * How a figure stood on its day: a chip and a sentence for each state, each with the figures that show it. A chip whose
 * words mark the figure already, beside its number, is not said again.
 */
export function Verdict({ row, comparison }: VerdictProps) {
  const words = useWords();
  const { states, elsewhere } = comparison;
  const [leading] = states;
  const { marks } = useDescription(row.figure);
  const saidBeside = new Set(marks.map((mark) => words.t(`claims.mark.${mark}`)));
  const chips = states.map((state) => chipOf(state, words)).filter(({ label }) => !saidBeside.has(label));
  return (
    <>
      {chips.length > 0 && (
        <p className={styles.chips}>
          {chips.map((chip) => (
            <Chip key={chip.label} {...chip} />
          ))}
        </p>
      )}
      {states.map((state) => (
        <div key={state.kind} className={styles.state}>
          <Sentence text={sentenceOf(state, words)} />
          {(state.kind === 'label-doubt' || state.kind === 'doubtful') && <Doubts row={row} />}
          {state.kind === 'only-source' && <Nearest state={state} figure={row.figure} />}
          <Exhibits exhibits={exhibitsOf(state, words.t('sources.state.contradictedNumbers'))} />
          {state.kind === 'floor-passed' && <p>{words.t('sources.state.higher', { n: state.by.length })}</p>}
        </div>
      ))}
      {leading.kind === 'only-source' && elsewhere.length > 0 && (
        <p className={styles.state}>
          {words.t(
            elsewhere.some(({ relation }) => relation) ? 'sources.state.related' : 'sources.state.apart',
          )}
        </p>
      )}
    </>
  );
}

function Sentence({ text }: { text: string | null }) {
  return text !== null && <p>{text}</p>;
}

/** Why the ledger doubts it, as far as it could be said on its day. */
function Doubts({ row }: { row: SheetRow }) {
  return row.notes
    .filter(({ kind }) => kind === 'doubt')
    .map(({ text }) => (
      <p key={text} className={styles.doubt}>
        {text}
      </p>
    ));
}

function Nearest({ state, figure }: { state: Extract<SheetState, { kind: 'only-source' }>; figure: Figure }) {
  const words = useWords();
  if (!state.nearest) return null;
  const days = daysBetween(referenceDay(state.nearest.figure.time), referenceDay(figure.time));
  return (
    <p>
      {words.t(days > 0 ? 'sources.state.nearestOlder' : 'sources.state.nearestNewer', {
        days: Math.abs(days),
      })}
    </p>
  );
}

function exhibitsOf(state: SheetState, contradiction: string): readonly Exhibit[] {
  switch (state.kind) {
    case 'label-doubt':
      return state.fits.map(bare);
    case 'meets-elsewhere':
      return state.with.map(bare);
    case 'contradicted':
      return state.by.map(({ figure, note }) => ({ figure, note: note || contradiction }));
    case 'floor-passed':
      return [{ figure: state.first }];
    case 'floor-below':
      return state.by.map(bare);
    case 'agrees':
    case 'within-range':
    case 'leaves-room':
    case 'differs':
      return state.with.map(bare);
    case 'only-source':
      return state.nearest ? [bare(state.nearest)] : [];
    case 'doubtful':
    case 'no-number':
      return [];
  }
}

/** What stands in the middle column with its difference needs no second telling. */
function bare({ figure }: Elsewhere | Neighbour): Exhibit {
  return { figure };
}
