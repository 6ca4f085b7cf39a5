import { SidePlot } from '../../charts/SidePlot.tsx';
import type { SideScale } from '../../charts/side-scale.ts';
import type { Figure } from '../../domain/figure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import type { Side } from '../../statistics/comparable.ts';
import text from '../../design/Text.module.css';
import { SideHead } from './SideHead.tsx';
import styles from './SidePanels.module.css';
import { SideText } from './SideText.tsx';
import { type ComparedBy, nameOf } from './sides.ts';

interface SidePanelsProps {
  view: AsOfView;
  by: ComparedBy;
  sides: readonly Side[];
  /** Figures past their age limit. */
  aged: ReadonlySet<Figure>;
  scale: SideScale;
  /** Where a dashed line lies across, on the scale. */
  level?: number | null;
}

/** Courses in a row on one scale, each below its newest figure and above what it is made of. */
export function SidePanels({ view, by, sides, aged, scale, level = null }: SidePanelsProps) {
  const words = useWords();
  return (
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
  );
}
