import { Amount } from '../../claims/Amount.tsx';
import { FigureMarks } from '../../claims/FigureMarks.tsx';
import { WhenAndSource } from '../../claims/WhenAndSource.tsx';
import { referenceDay } from '../../domain/reference-time.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Side } from '../../statistics/comparable.ts';
import { longestOf } from '../../statistics/silence.ts';

/** So many of what stands apart are named below a panel; all of them stand in the table of figures. */
const MOST_APART = 3;

/** What a side is made of, in words: how many figures from which day, silences and breaks that nothing joins, and what stands apart. */
export function SideText({ side: { series, first, apart } }: { side: Side }) {
  const words = useWords();
  const { points, gaps, breaks } = series;
  const { time } = first;
  const others = apart.flatMap((each) => each.points.map(({ figure }) => figure));
  return (
    <>
      {words.t('compare.course', {
        count: points.length,
        first: time.kind === 'flow' ? words.referenceTime(time) : words.date(referenceDay(time)),
        gaps: gaps.length,
        longest: longestOf(gaps)?.days ?? 0,
        breaks: breaks.length,
      })}
      {others.length > 0 && ` ${words.t('compare.apart', { count: others.length })}`}
      {others.slice(0, MOST_APART).map((figure) => (
        <span key={figure.id} data-figure={figure.id}>
          {' '}
          <Amount figure={figure} />
          <FigureMarks figure={figure} /> (<WhenAndSource figure={figure} />)
        </span>
      ))}
    </>
  );
}
