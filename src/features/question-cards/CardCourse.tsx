import { courseOf } from '../../charts/course-model.ts';
import { CourseLine } from '../../charts/CourseLine.tsx';
import { Amount } from '../../claims/Amount.tsx';
import { FigureTime } from '../../claims/FigureTime.tsx';
import { useView } from '../../claims/view-context.tsx';
import type { Answer } from '../../statistics/answers.ts';
import { leadingCourse } from '../../statistics/leading-course.ts';
import styles from './CardCourse.module.css';

/** Two figures make a course. */
const FEWEST = 2;

/** How the speaker who leads has counted so far; the first figure and the newest stand below in words, the number of the first unless the trend above names it. */
export function CardCourse({ answer }: { answer: Answer }) {
  const view = useView();
  const series = leadingCourse(view, answer, FEWEST);
  const [first, last] = [series?.points[0]?.figure, series?.points.at(-1)?.figure];
  if (!series || !first || !last) return null;
  const change = answer.headline?.change;
  const named = change?.kind === 'change' ? change.previous : null;
  return (
    <div className={styles.course}>
      <CourseLine course={courseOf(series, view.day)} hollow={answer.headline?.claim.pastAgeLimit ?? false} />
      <p className={styles.ends}>
        {first === named ? (
          <span>
            <FigureTime figure={first} brief startSaid inferred="sign" />
          </span>
        ) : (
          <span data-figure={first.id} data-read-in={first.source.publisher}>
            <Amount figure={first} />
            {', '}
            <FigureTime figure={first} brief startSaid inferred="sign" />
          </span>
        )}
        <span data-figure={last.id}>
          <Amount figure={last} />
          {last !== answer.headline?.claim.figure && (
            <>
              {', '}
              <FigureTime figure={last} brief startSaid inferred="sign" />
            </>
          )}
        </span>
      </p>
    </div>
  );
}
