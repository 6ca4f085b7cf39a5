import { useLinks } from '../../addresses/links.tsx';
import { CourseLine } from '../../charts/CourseLine.tsx';
import { courseOf, courseScale } from '../../charts/course-model.ts';
import { valueTicks } from '../../charts/ticks.ts';
import { Bounded } from '../../claims/Bounded.tsx';
import { Day } from '../../claims/Time.tsx';
import { dateOfDayNumber } from '../../domain/calendar-date.ts';
import type { Figure } from '../../domain/figure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Words } from '../../i18n/words.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import type { Series } from '../../statistics/series.ts';
import text from '../../design/Text.module.css';
import surface from '../../design/Surface.module.css';
import styles from './SideBySide.module.css';
import { SideHead } from './SideHead.tsx';
import { SidesTable } from './SidesTable.tsx';
import { type ComparedBy, FEWEST_SIDES, MOST_SIDES, nameOf, sideId } from './sides.ts';

interface SideBySideProps {
  view: AsOfView;
  by: ComparedBy;
  all: readonly Series[];
  sides: readonly Series[];
  /** Figures past their age limit. */
  aged: ReadonlySet<Figure>;
}

/** Two to four courses on one scale and the same days, each with its newest figure; gaps and breaks stay, nothing is added. */
export function SideBySide({ view, by, all, sides, aged }: SideBySideProps) {
  const words = useWords();
  const scale = courseScale(sides, view.day);
  const top = valueTicks(scale.most).at(-1) ?? scale.most;
  const shared = { ...scale, most: top };
  return (
    <section className={`${surface.surface} ${styles.panel}`} aria-label={words.t(`compare.${by}`)}>
      <h2>{words.t(`compare.${by}`)}</h2>
      <p className={text.quiet}>
        {words.t('compare.scale', {
          top: words.number(top),
          from: words.date(dateOfDayNumber(scale.first)),
          to: words.date(view.day),
        })}{' '}
        {words.t(by === 'places' ? 'compare.note.places' : 'compare.note.speakers')}
      </p>
      {all.length > FEWEST_SIDES && <Choice all={all} by={by} sides={sides} />}
      <div className={styles.sides}>
        {sides.map((series) => {
          const newest = series.points.at(-1)?.figure;
          if (!newest) return null;
          return (
            <figure key={series.key} className={styles.side}>
              <SideHead figure={newest} hollow={aged.has(newest)} title={nameOf(series, by, words)} />
              <div className={styles.plot}>
                <span aria-hidden="true">{words.number(top)}</span>
                <CourseLine course={courseOf(series, view.day, shared)} hollow={aged.has(newest)} tall />
              </div>
              <p className={styles.days} aria-hidden="true">
                <Day day={dateOfDayNumber(scale.first)} />
                <Day day={view.day} />
              </p>
              <figcaption className={text.quiet}>{courseText(series, words)}</figcaption>
            </figure>
          );
        })}
      </div>
      <SidesTable sides={sides} by={by} aged={aged} />
    </section>
  );
}

/** What a course is made of, in words: how many figures from which day, silences, and breaks across which nothing is joined. */
function courseText({ points, gaps, breaks }: Series, words: Words): string {
  const [first] = points;
  if (!first) return '';
  return words.t('compare.course', {
    count: points.length,
    first: words.date(first.day),
    gaps: gaps.length,
    longest: Math.max(0, ...gaps.map(({ days }) => days)),
    breaks: breaks.length,
  });
}

/** Who or where: two at least, four at most, kept in the address. */
function Choice({ all, by, sides }: Pick<SideBySideProps, 'all' | 'by' | 'sides'>) {
  const words = useWords();
  const links = useLinks();
  const toggled = (series: Series) =>
    all.filter((each) => (each === series ? !sides.includes(each) : sides.includes(each)));
  return (
    <div className={styles.choice} role="group" aria-label={words.t('compare.choice')}>
      <span>{words.t('compare.choice')}</span>
      <Bounded items={all}>
        {(some) =>
          some.map((series) => {
            const next = toggled(series);
            const isBeyond = next.length < FEWEST_SIDES || next.length > MOST_SIDES;
            return (
              <button
                key={series.key}
                type="button"
                aria-pressed={sides.includes(series)}
                disabled={isBeyond}
                onClick={() => links.go({ [by]: next.map((each) => sideId(each, by)).join(',') })}
              >
                {nameOf(series, by, words)}
              </button>
            );
          })
        }
      </Bounded>
    </div>
  );
}
