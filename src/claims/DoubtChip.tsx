import { Chip } from '../design/Chip.tsx';
import { useWords } from '../i18n/words-context.tsx';

/** Says that a figure's label is in doubt (R22). */
export function DoubtChip() {
  const words = useWords();
  return <Chip tone="attention" icon="not-equal" label={words.t('claims.doubtful')} />;
}
