import { useLinks } from '../../addresses/links.tsx';
import { sideScale } from '../../charts/side-scale.ts';
import { Fold } from '../../design/Fold.tsx';
import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { WholeView } from '../../statistics/as-of.ts';
import { comparable, figuresOfSide } from '../../statistics/comparable.ts';
import { SidePanels } from './SidePanels.tsx';
import { agedAmong, MOST_SIDES, nameOf } from './sides.ts';

/** Fewer figures make no course, and of one course there is nothing to see beside it. */
const FEWEST = { figures: 3, courses: 2 };

interface InPlacesProps {
  view: WholeView;
  question: Question;
  /** What the charts of the page show. */
  drawn: ReadonlySet<Figure>;
}

/**
 * The same count of one speaker at several places, in small panels on one scale: where two of them make a course and the
 * page's charts leave one out.
 */
export function InPlaces({ view, question, drawn }: InPlacesProps) {
  const words = useWords();
  const links = useLinks();
  const { places } = comparable(view, question);
  const sides = places.slice(0, MOST_SIDES);
  const courses = sides.filter(({ series }) => series.points.length >= FEWEST.figures);
  const isNew = courses.some((side) => !figuresOfSide(side).some((figure) => drawn.has(figure)));
  if (courses.length < FEWEST.courses || !isNew) return null;
  return (
    <Fold
      id="in-places"
      title={words.t('compare.inPlaces')}
      note={words.list(sides.map((side) => nameOf(side, 'places', words)))}
    >
      <p>
        {words.t('compare.note.places')}{' '}
        <a href={links.to({ page: 'compare', id: question.id })}>{words.t('question.compare')}</a>
      </p>
      <SidePanels
        view={view}
        by="places"
        sides={sides}
        aged={agedAmong(view, question, sides)}
        scale={sideScale(sides, view.day, 0, words)}
      />
    </Fold>
  );
}
