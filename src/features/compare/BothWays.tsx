import { AddressFaults } from '../../addresses/AddressFaults.tsx';
import { useLinks } from '../../addresses/links.tsx';
import type { Question } from '../../domain/question.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { answerOn } from '../../statistics/answers.ts';
import type { WholeView } from '../../statistics/as-of.ts';
import { comparable } from '../../statistics/comparable.ts';
import { SideBySide } from './SideBySide.tsx';
import styles from './BothWays.module.css';
import { agedAmong, chosenSides, FEWEST_SIDES } from './sides.ts';

/** What leads a question beside what others count alike, and beside what its speaker counts elsewhere. */
export function BothWays({ view, question }: { view: WholeView; question: Question }) {
  const words = useWords();
  const links = useLinks();
  const found = comparable(view, question);
  const answer = answerOn(view)(question);
  const given = (['speakers', 'places'] as const)
    .filter((by) => found[by].length >= FEWEST_SIDES)
    .map((by) => ({ by, all: found[by], ...chosenSides(found[by], by, links.parameter(by)) }));
  return (
    <div className={styles.ways}>
      <AddressFaults faults={given.flatMap(({ faults }) => faults)} />
      {given.length === 0 && <p>{words.t('compare.none', { day: words.date(view.day) })}</p>}
      {given.map(({ by, all, sides }) => (
        <SideBySide
          key={by}
          view={view}
          by={by}
          all={all}
          sides={sides}
          aged={agedAmong(view, question, sides)}
          answer={answer}
        />
      ))}
    </div>
  );
}
