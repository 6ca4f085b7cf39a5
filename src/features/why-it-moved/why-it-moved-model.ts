import { whatCounted } from '../../claims/what-counted.ts';
import { compareDates } from '../../domain/calendar-date.ts';
import { isApproximate } from '../../domain/quantity.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import { referenceDay } from '../../domain/reference-time.ts';
import type { Originator } from '../../domain/source.ts';
import type { Words } from '../../i18n/words.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { type Move, type SeriesMoves, movesOf } from '../../statistics/decomposition/moves.ts';

/** How one speaker's figures moved. */
export interface SpeakerMoves {
  readonly key: string;
  readonly originator: Originator;
  /** The speaker; and what is counted, when the speaker counts several things here. */
  readonly heading: string;
  /** The newest first. */
  readonly moves: readonly Move[];
}

/** Why the figures of the leading scope of a question moved, the speaker with the newest figure first (R26). */
export function whyItMoved(view: AsOfView, question: Question, words: Words): readonly SpeakerMoves[] {
  const [scope] = question.scopes;
  const all = movesOf(view, scope);
  return all.toSorted(byNewest).map(({ series: { key, originator }, moves }) => {
    const several = all.filter(({ series }) => series.originator === originator).length > 1;
    const [newest] = moves;
    return {
      key,
      originator,
      heading:
        several && newest
          ? words.t('moves.of', {
              who: originator.label,
              what: whatCounted(newest.later, view.day, words),
            })
          : originator.label,
      moves,
    };
  });
}

function byNewest({ moves: [a] }: SeriesMoves, { moves: [b] }: SeriesMoves): number {
  return a && b ? compareDates(referenceDay(b.later.time), referenceDay(a.later.time)) : 0;
}

/** Why two figures of one series cannot be compared. */
export function whyNotComparable(
  earlier: Figure | null,
  later: Figure,
): 'no-number' | 'doubtful' | 'periods' {
  const pair = [earlier, later];
  if (pair.some((figure) => figure?.quantity.kind === 'unavailable')) return 'no-number';
  return pair.some((figure) => figure?.status === 'doubtful') ? 'doubtful' : 'periods';
}

/** How to read the parts that most rows consist of, each said once; and how "about" and "nearly" are read (R21). */
export function readingNotes(
  speakers: readonly SpeakerMoves[],
  question: Question,
  words: Words,
): readonly string[] {
  const moved = speakers
    .flatMap(({ moves }) => moves)
    .flatMap(({ how }) => (how.kind === 'moved' ? how : []));
  const kinds = new Set(moved.flatMap(({ parts }) => parts.map(({ kind }) => kind)));
  const said = (['net', 'new-or-late', 'between-periods'] as const).filter((kind) => kinds.has(kind));
  const approximate = moved.some(({ first, later }) =>
    [first, later].some(({ quantity }) => isApproximate(quantity)),
  );
  return [
    ...said.map((kind) => words.t(`moves.says.${kind}`, { counted: question.counted })),
    ...(approximate ? [words.t('moves.tolerance')] : []),
  ];
}
