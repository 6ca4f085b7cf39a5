import { SidePlot } from '../../charts/SidePlot.tsx';
import { sideScale } from '../../charts/side-scale.ts';
import { Panel } from '../../design/Panel.tsx';
import { dateOfDayNumber } from '../../domain/calendar-date.ts';
import type { Figure } from '../../domain/figure.ts';
import { leastClaimed } from '../../domain/quantity.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Answer } from '../../statistics/answers.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import type { Side } from '../../statistics/comparable.ts';
import text from '../../design/Text.module.css';
import { SidesChoice } from './SidesChoice.tsx';
import { SidesFinding } from './SidesFinding.tsx';
import styles from './SideBySide.module.css';
import { SideHead } from './SideHead.tsx';
import { SidesTable } from './SidesTable.tsx';
import { SideText } from './SideText.tsx';
import { type ComparedBy, FEWEST_SIDES, nameOf } from './sides.ts';

interface SideBySideProps {
  view: AsOfView;
  by: ComparedBy;
  all: readonly Side[];
  sides: readonly Side[];
  /** Figures past their age limit. */
  aged: ReadonlySet<Figure>;
  answer: Answer;
}

/** Two to four courses on one scale and the same days, each with its newest figure; gaps and breaks stay, nothing is added. */
export function SideBySide({ view, by, all, sides, aged, answer }: SideBySideProps) {
  const words = useWords();
  const leads = by === 'speakers' ? answer.headline?.claim.figure : undefined;
  const level = leads ? leastClaimed(leads.quantity) : null;
  const scale = sideScale(sides, view.day, level ?? 0, words);
  return (
    <Panel
      title={<SidesFinding by={by} sides={sides} />}
      note={
        <>
          {words.t('compare.scale', {
            top: words.number(scale.most),
            from: words.date(dateOfDayNumber(scale.first)),
            to: words.date(view.day),
          })}{' '}
          {words.t(`compare.note.${by}`, { level: level === null ? 'no' : 'yes' })}
        </>
      }
    >
      {all.length > FEWEST_SIDES && <SidesChoice all={all} by={by} sides={sides} />}
      <div className={styles.sides}>
        {sides.map((side) => (
          <figure key={side.series.key} className={styles.side}>
            <SideHead side={side} aged={aged} title={nameOf(side, by, words)} />
            <SidePlot side={side} scale={scale} day={view.day} aged={aged} level={level} />
            <figcaption className={text.quiet}>
              <SideText side={side} />
            </figcaption>
          </figure>
        ))}
      </div>
      <SidesTable sides={sides} by={by} aged={aged} />
    </Panel>
  );
}
