import { Amount } from '../../claims/Amount.tsx';
import { FigureTime } from '../../claims/FigureTime.tsx';
import { Day } from '../../claims/Time.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { Words } from '../../i18n/words.ts';
import type { Moved, ChangePart, Unmeasured } from '../../statistics/decomposition/decomposition.ts';
import { Difference } from '../../claims/Difference.tsx';
import styles from './WhyItMoved.module.css';

/** The parts of a change, each with its number and where it comes from; with several parts also what they add up to. */
export function MoveParts({ how }: { how: Moved }) {
  const words = useWords();
  return (
    <ul className={styles.parts}>
      {how.unmeasured.map((one) => (
        <UnmeasuredPrinting key={one.old.id} printing={one} />
      ))}
      {how.parts.map((part) => (
        <li key={`${part.kind} ${part.to.id}`}>
          <b>{partName(part, how, words)}</b>
          <Difference low={part.low} high={part.high} />
          <PartBasis part={part} how={how} />
        </li>
      ))}
      {how.parts.length > 1 && (
        <li className={styles.total}>
          <b>{words.t(how.first === how.change.previous ? 'moves.inAll' : 'moves.inAllPrinted')}</b>
          <Difference low={how.total.low} high={how.total.high} />
        </li>
      )}
    </ul>
  );
}

function partName(part: ChangePart, how: Moved, words: Words): string {
  return words.t(isRemainder(part, how) ? 'moves.part.remainder' : `moves.part.${part.kind}`);
}

const isRemainder = ({ kind }: ChangePart, { parts }: Moved) =>
  kind === 'unexplained' && parts.some((other) => other.kind === 'new');

/** What a part rests on, unless the panel says it once for all rows. */
function PartBasis({ part, how }: { part: ChangePart; how: Moved }) {
  const words = useWords();
  switch (part.kind) {
    case 'new':
      return (
        <small>
          {words.t('moves.says.new')}{' '}
          {part.confirmedBy.map((flow, index) => (
            <span key={flow.id}>
              {index > 0 && '; '}
              <span data-figure={flow.id}>
                <Amount figure={flow} /> {words.t('moves.for')} <FigureTime figure={flow} startSaid />
              </span>
            </span>
          ))}
        </small>
      );
    case 'new-or-late':
    case 'between-periods':
    case 'net':
      return null;
    case 'unexplained':
      return <small>{words.t(isRemainder(part, how) ? 'moves.says.remainder' : 'moves.says.fell')}</small>;
    default:
      return <Restated part={part} />;
  }
}

function Restated({ part: { from, to } }: { part: ChangePart }) {
  const words = useWords();
  const day = to.published;
  return (
    <small>
      <span data-figure={to.id}>
        <Amount figure={to} />
        {day && (
          <>
            {`, ${words.t('moves.published')} `}
            <Day day={day} />
          </>
        )}
      </span>
      {`, ${words.t('moves.instead')} `}
      <s data-figure={from.id}>
        <Amount figure={from} />
      </s>
      {to.supersedes?.note ? `. ${to.supersedes.note}` : '.'}
    </small>
  );
}

function UnmeasuredPrinting({ printing: { old, by, reason } }: { printing: Unmeasured }) {
  const words = useWords();
  return (
    <li>
      <b>{words.t(`moves.part.${by.supersedes.reason}`)}</b>
      <small>
        {words.t('moves.unmeasured')}{' '}
        <s data-figure={old.id}>
          <Amount figure={old} />
        </s>
        {'. '}
        {words.t(`moves.unmeasured.${reason}`)} {by.supersedes.note}
      </small>
    </li>
  );
}
