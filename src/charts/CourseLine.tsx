import { percent } from '../design/percent.ts';
import { speakerClass } from '../design/SpeakerMark.tsx';
import { ClaimMark, RangeMark, reachOf } from '../claims/ClaimMark.tsx';
import { type Course, type CourseBar, type CourseMark, marksOfSmall, tipsOf } from './course-model.ts';
import { bandOf, gapsOf, type Height, lineOf, washOf, x } from './course-paths.ts';
import styles from './CourseLine.module.css';

/** The tallest value stands this share below the upper edge, so that its mark is whole, or more where an edge rises from it. */
const HEADROOM = 0.16;
/** Height of a course, and of the shapes in it from their middle, in pixels; a small course draws shapes alone. */
const [HEIGHT, RADIUS, SMALL_RADIUS] = [48, 4, 3];
/** Share of a bar's period that stays free on either side. */
const BAR_GAP = 0.1;

function heightIn({ marks }: Course, small: boolean, tall: boolean): Height {
  const needed = marks.flatMap(({ edge, low }) => {
    const rise = small ? 0 : Math.ceil(reachOf(edge, RADIUS, 'up').above);
    return rise === 0 || low === 0 ? [] : 1 - (1 - rise / HEIGHT) / low;
  });
  const free = tall ? 0 : Math.max(HEADROOM, ...needed);
  // Steps of about a quarter of a pixel, in per cent: more digits would be paid for by every page and seen by nobody.
  const steps = tall ? 10 : small ? 1 : 2;
  return (up) => Math.round((1 - up * (1 - free)) * 100 * steps) / steps;
}

/**
 * A course without axes: its line, its stairs with a wash, or its bars, the ends marked with their edges, gaps hatched and
 * the day of the page at its end. What it says stands beside it as text, so it is hidden from assistive technology.
 */
export function CourseLine({
  course,
  hollow,
  small = false,
  tall = false,
}: {
  course: Course;
  hollow: boolean;
  small?: boolean;
  /** One of several on a scale that they share: its upper edge is the top of that. */
  tall?: boolean;
}) {
  const r = small ? SMALL_RADIUS : RADIUS;
  const y = heightIn(course, small, tall);
  const marks = small ? marksOfSmall(course) : course.marks;
  return (
    <div
      className={[styles.course, small && styles.small, tall && styles.tall].filter(Boolean).join(' ')}
      aria-hidden="true"
    >
      {course.gaps.length > 0 && (
        <span className={styles.gaps} style={{ clipPath: `polygon(${gapsOf(course.gaps)})` }} />
      )}
      <svg
        className={`${styles.shape} ${speakerClass(course.kind)}`}
        viewBox="0 0 1000 100"
        preserveAspectRatio="none"
      >
        {course.form === 'stairs' && (
          <path className={styles.wash} d={course.runs.map((run) => washOf(run, y)).join('')} />
        )}
        {course.bands.length > 0 && (
          <path
            className={styles.open}
            d={course.bands.map((band) => bandOf(band, course.form, y)).join('')}
          />
        )}
        <Line runs={course.runs} form={course.form} y={y} />
        <Bars
          y={y}
          bars={course.bars.filter(({ open, inDoubt }) => open && !inDoubt)}
          className={styles.open}
        />
        <Bars y={y} bars={course.bars.filter(({ inDoubt }) => inDoubt)} className={styles.doubt} />
        <Bars
          y={y}
          bars={course.bars.filter(({ open, inDoubt }) => !open && !inDoubt)}
          className={styles.bar}
        />
        {course.breaks.map((at) => (
          <path key={at} className={styles.break} d={`M${x(at)} 0V100`} />
        ))}
        <path className={styles.day} d="M1000 0V100" />
        <path className={styles.base} d="M0 100H1000" />
      </svg>
      <svg className={styles.marks}>
        {marks.map((mark, place) => (
          <Mark
            key={mark.id}
            mark={mark}
            y={y}
            kind={course.kind}
            hollow={hollow && place === marks.length - 1}
            r={r}
          />
        ))}
        {course.apart.map((mark) => (
          <Mark key={mark.id} mark={mark} y={y} kind={course.kind} hollow={mark.hollow === true} r={r} />
        ))}
        {tipsOf(course, small).map((bar) => (
          <svg
            key={bar.from}
            className={styles.mark}
            x={percent((bar.from + bar.to) / 2)}
            y={`${y(bar.up)}%`}
          >
            <path className={`${styles.tip} ${speakerClass(course.kind)}`} d="M-4 -2.5L0 -5.5L4 -2.5" />
          </svg>
        ))}
      </svg>
    </div>
  );
}

/** What joins the points of runs: nothing, where each has one alone. */
function Line({ runs, form, y }: Pick<Course, 'runs' | 'form'> & { y: Height }) {
  if (runs.length === 0) return null;
  return <path className={styles.line} d={runs.map((run) => lineOf(run, form, y)).join('')} />;
}

function Mark({
  mark: { at, low, high, best, edge, inDoubt },
  y,
  kind,
  hollow,
  r,
}: {
  mark: CourseMark;
  y: Height;
  kind: Course['kind'];
  hollow: boolean;
  r: number;
}) {
  if (edge === 'range')
    return (
      <svg className={styles.mark} x={percent(at)}>
        <RangeMark
          kind={kind}
          hollow={hollow}
          inDoubt={inDoubt}
          from={`${y(low)}%`}
          to={`${y(high)}%`}
          best={best === undefined ? undefined : `${y(best)}%`}
          across={0}
          scale="up"
          cap={r + 1}
        />
      </svg>
    );
  return (
    <svg className={styles.mark} x={percent(at)} y={`${y(low)}%`}>
      <ClaimMark
        kind={kind}
        edge={r === SMALL_RADIUS ? 'exact' : edge}
        hollow={hollow}
        inDoubt={inDoubt}
        r={r}
        scale="up"
        nearZero={low < 0.3}
      />
    </svg>
  );
}

function Bars({
  bars,
  y,
  className,
}: {
  bars: readonly CourseBar[];
  y: Height;
  className: string | undefined;
}) {
  const path = bars.map(({ from, to, up }) => {
    const inset = (to - from) * BAR_GAP;
    const [start, end] = [x(from + inset), x(to - inset)];
    return `M${start} 100V${y(up)}h${end - start}V100z`;
  });
  return path.length === 0 ? null : <path className={className} d={path.join('')} />;
}
