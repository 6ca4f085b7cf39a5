import { useLinks } from '../../addresses/links.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { ChangeKind } from '../../statistics/changes-between.ts';
import styles from './Changes.module.css';
import { kindCounts, type Told } from './entry-days.ts';

/** Narrows the list to one kind of change; the choice lives in the address. */
export function KindChoice({ changes, kind }: { changes: readonly Told[]; kind: ChangeKind | null }) {
  const words = useWords();
  const links = useLinks();
  const choices = [{ kind: null, count: changes.length }, ...kindCounts(changes)];
  return (
    <ul className={`needs-scripts ${styles.choose} ${styles.choices}`} aria-label={words.t('changes.kinds')}>
      {choices.map((choice) => (
        <li key={choice.kind ?? 'all'}>
          <a
            href={links.here({ kind: choice.kind })}
            aria-current={choice.kind === kind ? 'true' : undefined}
          >
            {choice.kind === null ? words.t('changes.kinds.all') : words.t(`changes.kind.${choice.kind}`)}{' '}
            <span data-derived="counts">{words.number(choice.count)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
