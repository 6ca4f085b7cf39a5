import { extentOf, isWithinFrame, spotOn } from '../domain/map-frame.ts';
import type { Place } from '../domain/place.ts';
import { markOf, type PlaceMark } from '../domain/place-mark.ts';
import surface from '../design/Surface.module.css';
import { useWords } from '../i18n/words-context.tsx';
import type { Words } from '../i18n/words.ts';
import { fitOf, shownAt } from './fit.ts';
import { Ground } from './Ground.tsx';
import ground from './Ground.module.css';
import styles from './Locator.module.css';
import { useOutlines } from './outlines-context.tsx';

const SIZE = { width: 120, height: 80 };
/** So many places of a kind are named; the others are counted. */
const MOST_NAMED = 4;

/**
 * A small map of where places lie, with what each mark is and what it is not: nothing is finer than its source (R33). It is
 * never mirrored. Nothing is drawn where no place can be marked.
 */
export function Locator({ places }: { places: readonly Place[] }) {
  const words = useWords();
  const outlines = useOutlines();
  if (!outlines) return null;
  const found = places.map((place) => ({ place, mark: markOf(place) }));
  const marked = found.filter(
    ({ mark }) => mark.kind === 'country' || ('at' in mark && isWithinFrame(outlines.frame, mark.at)),
  );
  if (marked.length === 0) return null;
  const fit = fitOf({ x: 0, y: 0, ...extentOf(outlines.frame) }, SIZE, 3);
  const spots = new Map(
    marked.flatMap(({ mark }) => {
      if (!('at' in mark)) return [];
      const { x, y } = shownAt(fit, spotOn(outlines.frame, mark.at));
      return [[`${x} ${y}`, { x, y, isOwn: mark.kind === 'own' }] as const];
    }),
  );
  return (
    <figure className={`${surface.surface} ${styles.locator}`}>
      <svg
        className={ground.small}
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="img"
        aria-label={words.t('maps.locator', { places: words.list(marked.map(({ place }) => place.name)) })}
      >
        <Ground outlines={outlines} fit={fit} />
        {[...spots].map(([key, { x, y, isOwn }]) => (
          <circle key={key} cx={x} cy={y} r={isOwn ? 4 : 8} className={isOwn ? styles.point : styles.near} />
        ))}
      </svg>
      <figcaption className={styles.said}>
        {[...Map.groupBy(found, ({ mark }) => mark.kind).values()].map((alike) => (
          <p key={alike[0]?.mark.kind}>
            <b>{namesText(alike, words)}</b>: {markText(alike, words)}
          </p>
        ))}
        <p className={styles.quiet}>{words.t('maps.borders', { source: outlines.source })}</p>
      </figcaption>
    </figure>
  );
}

interface Found {
  readonly place: Place;
  readonly mark: PlaceMark;
}

function namesText(found: readonly Found[], words: Words): string {
  const names = found.slice(0, MOST_NAMED).map(({ place }) => place.name);
  const more = found.length - names.length;
  return words.list(more > 0 ? [...names, words.t('maps.locator.more', { count: more })] : names);
}

/** What the mark of one place is, or of several that are marked alike. */
function markText(found: readonly Found[], words: Words): string {
  const [only, ...others] = found.map(({ mark }) => mark);
  if (only?.kind === 'own')
    return others.length === 0 && only.note !== '' ? only.note : words.t('maps.mark.own');
  if (only?.kind === 'around')
    return others.length === 0
      ? words.t('maps.mark.around', { around: only.around.inSentence })
      : words.t('maps.mark.arounds');
  return words.t(only?.kind === 'country' ? 'maps.mark.country' : 'maps.mark.none');
}
