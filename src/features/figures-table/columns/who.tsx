import { useDescription } from '../../../claims/use-description.ts';
import { Shape } from '../../../design/Shape.tsx';
import { SPEAKER_KINDS } from '../../../domain/source.ts';
import { useWords } from '../../../i18n/words-context.tsx';
import styles from '../FiguresTable.module.css';
import { type CellProps, type Column, facetAmong, facetOfWords } from './column.ts';

export const who = {
  width: 11,
  everyReader: true,
  Cell: Who,
  csv: (_, figure) => ({
    originator: figure.originator.name,
    originator_kind: figure.originator.kind,
    attribution: figure.attribution,
    speaker: figure.speaker,
  }),
  facets: {
    who: facetOfWords(
      SPEAKER_KINDS,
      (figure) => figure.originator.kind,
      (kind, words) => words.t(`claims.speakerKind.${kind}`),
    ),
    originator: facetAmong(
      ({ originators }) => originators,
      () => (figure) => figure.originator.id,
      ({ label, name }) => ({ name: label, also: name }),
    ),
  },
  sort: { by: 'name' },
} satisfies Column;

function Who({ figure }: CellProps) {
  const words = useWords();
  const { originator, speaker, carrier } = useDescription(figure);
  return (
    <span className={styles.speaker}>
      <Shape kind={originator.kind} inText />
      {speaker}
      {carrier !== null && <small>{` ${words.t('claims.via', { carrier })}`}</small>}
    </span>
  );
}
