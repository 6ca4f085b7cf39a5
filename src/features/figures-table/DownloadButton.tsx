import { loadPart } from '../../data-access/parts.ts';
import { Button } from '../../design/Button.tsx';
import { Icon } from '../../design/Icon.tsx';
import type { Figure } from '../../domain/figure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { WholeView } from '../../statistics/as-of.ts';
import { csvName } from './figures-csv.ts';

/** Takes the rows now shown away as a file, in their order (R30). What writes it is loaded when it is asked for. */
export function DownloadButton({ view, figures }: { view: WholeView; figures: () => readonly Figure[] }) {
  const words = useWords();
  const download = async () => {
    const { csvFile } = await loadPart('download', () => import('./csv-file.ts'));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(csvFile(view, figures()));
    link.download = csvName(view);
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <Button onClick={() => void download().catch(() => undefined)}>
      <Icon name="table" />
      {words.t('figures.download')}
    </Button>
  );
}
