import { useLinks } from '../../addresses/links.tsx';
import { Amount } from '../../claims/Amount.tsx';
import { speakerLabel } from '../../claims/speaker-name.ts';
import { FigureTime } from '../../claims/FigureTime.tsx';
import type { Figure } from '../../domain/figure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import styles from './Verdict.module.css';

/** A figure that shows what a sentence says, linked to the sheet of its source; `note` is the ledger's word on it. */
export interface Exhibit {
  readonly figure: Figure;
  readonly note?: string;
}

/** Exhibits shown; the others stand in the middle column. */
const SHOWN = 3;

export function Exhibits({ exhibits }: { exhibits: readonly Exhibit[] }) {
  const words = useWords();
  const rest = exhibits.length - SHOWN;
  return (
    <ul className={styles.evidence}>
      {exhibits.slice(0, SHOWN).map(({ figure, note = '' }) => (
        <EvidenceLine key={figure.id} figure={figure} note={note} />
      ))}
      {rest > 0 && <li>{words.t('sources.evidenceMore', { n: rest })}</li>}
    </ul>
  );
}

function EvidenceLine({ figure, note }: { figure: Figure; note: string }) {
  const words = useWords();
  const links = useLinks();
  const { source } = figure;
  return (
    <li>
      <span data-figure={figure.id} data-read-in={figure.source.publisher}>
        <a href={links.to({ page: 'source', id: source.id }, {}, figure.id)}>{speakerLabel(figure, words)}</a>
        {', '}
        <FigureTime figure={figure} startSaid />
        {': '}
        <Amount figure={figure} />
      </span>
      {note !== '' && <span className={styles.note}>{note}</span>}
    </li>
  );
}
