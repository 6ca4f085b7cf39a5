import { Amount } from '../../claims/Amount.tsx';
import { noChangeText } from '../../claims/no-change-text.ts';
import { FigureTime } from '../../claims/FigureTime.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { Change } from '../../statistics/change.ts';

/** What the same speaker had said before of the same thing, or why nothing can be set beside it (R25). */
export function PreviousFigure({ previous }: { previous: Change }) {
  const words = useWords();
  if (previous.kind === 'none') return noChangeText(previous, words);
  const { previous: figure } = previous;
  return (
    <span data-figure={figure.id} data-read-in={figure.source.publisher}>
      {words.t('desk.recent.was')} <Amount figure={figure} />{' '}
      {words.t(figure.time.kind === 'flow' ? 'desk.change.for' : 'desk.change.on')}{' '}
      <FigureTime figure={figure} />
    </span>
  );
}
