import { useLinks } from '../../addresses/links.tsx';
import { Bounded } from '../../claims/Bounded.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { Side } from '../../statistics/comparable.ts';
import styles from './SidesChoice.module.css';
import { type ComparedBy, FEWEST_SIDES, MOST_SIDES, nameOf, sideId } from './sides.ts';

interface SidesChoiceProps {
  by: ComparedBy;
  all: readonly Side[];
  sides: readonly Side[];
}

/** Who or where: two at least, four at most, kept in the address. */
export function SidesChoice({ all, by, sides }: SidesChoiceProps) {
  const words = useWords();
  const links = useLinks();
  const toggled = (side: Side) =>
    all.filter((each) => (each === side ? !sides.includes(each) : sides.includes(each)));
  return (
    <div className={`needs-scripts ${styles.choice}`} role="group" aria-label={words.t('compare.choice')}>
      <span>{words.t('compare.choice')}</span>
      <Bounded items={all}>
        {(some) =>
          some.map((side) => {
            const next = toggled(side);
            const isBeyond = next.length < FEWEST_SIDES || next.length > MOST_SIDES;
            return (
              <button
                key={side.series.key}
                type="button"
                aria-pressed={sides.includes(side)}
                disabled={isBeyond}
                onClick={() => links.go({ [by]: next.map((each) => sideId(each, by)).join(',') })}
              >
                {nameOf(side, by, words)}
              </button>
            );
          })
        }
      </Bounded>
    </div>
  );
}
