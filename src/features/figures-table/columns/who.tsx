import { useDescription } from '../../../claims/view-context.tsx';
import { Shape } from '../../../design/Shape.tsx';
import { SPEAKER_KINDS } from '../../../domain/source.ts';
import styles from '../FiguresTable.module.css';
import { type CellProps, type Column, facetAmong, facetOfWords } from './column.ts';

export const who = {
  width: '13rem',
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
  const { originator, speaker } = useDescription(figure);
  return (
    <span className={styles.speaker}>
      <Shape kind={originator.kind} inText />
      {speaker}
    </span>
  );
}
