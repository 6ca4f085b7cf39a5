import { useWords } from '../i18n/words-context.tsx';
import type { Claim } from '../statistics/answers.ts';
import styles from './ClaimList.module.css';

interface ClaimNotesProps extends Pick<Claim, 'notes' | 'disputes'> {
  doubtful: boolean;
}

/** What is in doubt about a claim stands open; its caveats open on demand. */
export function ClaimNotes({ notes, disputes, doubtful }: ClaimNotesProps) {
  const words = useWords();
  if (notes.length === 0 && disputes.length === 0) return null;
  const summary = words.t(
    doubtful ? 'desk.whyDoubtful' : disputes.length > 0 ? 'desk.whyDisputed' : 'desk.caveat',
  );
  return (
    <details className={styles.notes} open={doubtful}>
      <summary>{summary}</summary>
      {notes.map((note) => (
        <p key={note.text}>{note.text}</p>
      ))}
      {disputes.map((dispute) => (
        <p key={dispute.other.id}>{dispute.note}</p>
      ))}
    </details>
  );
}
