import { useDescription } from '../../../claims/view-context.tsx';
import { Shape } from '../../../design/Shape.tsx';
import { SPEAKER_KINDS } from '../../../domain/source.ts';
import styles from '../FiguresTable.module.css';
import { type CellProps, type Column, named, one } from './column.ts';

export const who = {
  width: '13rem',
  Cell: Who,
  csv: (_, figure) => ({
    originator: figure.originator.name,
    originator_kind: figure.originator.kind,
    attribution: figure.attribution,
    speaker: figure.speaker ?? '',
  }),
  facets: {
    who: {
      ids: () => SPEAKER_KINDS,
      of: () => (figure) => figure.originator.kind,
      name: (id, _, words) => named(words.t(`claims.speakerKind.${one(SPEAKER_KINDS, id)}`)),
    },
    originator: {
      ids: ({ originators }) => [...originators.keys()],
      of: () => (figure) => figure.originator.id,
      name: (id, { dataset }) => named(dataset.originators.get(id)?.label, dataset.originators.get(id)?.name),
    },
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
