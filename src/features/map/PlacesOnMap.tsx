import { AddressFaults } from '../../addresses/AddressFaults.tsx';
import { useLinks } from '../../addresses/links.tsx';
import { MarkLegend } from '../../charts/MarkLegend.tsx';
import { FigureLine } from '../../claims/FigureLine.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { useOutlines } from '../../maps/outlines-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import surface from '../../design/Surface.module.css';
import { FigureMap, type MapSize } from './FigureMap.tsx';
import { mapChoiceOf } from './map-choice.ts';
import { MapChoiceForm } from './MapChoiceForm.tsx';
import { mapModel } from './map-model.ts';
import { mapPlane } from './map-window.ts';
import { Overview } from './Overview.tsx';
import { PlaceTable } from './PlaceTable.tsx';
import styles from './PlacesOnMap.module.css';

const wide = (height: number, ofParts: number): MapSize => ({
  name: 'wide',
  width: 688,
  height,
  parts: [
    { width: 316, height: ofParts },
    { width: 360, height: ofParts },
  ],
});

const NARROW: MapSize = {
  name: 'narrow',
  width: 288,
  height: 360,
  parts: [
    { width: 288, height: 300 },
    { width: 288, height: 400 },
  ],
};

/** Beside a long table there is room for a higher map. */
const LONG_TABLE = 9;
const BESIDE_SHORT: readonly MapSize[] = [wide(480, 420), NARROW];
const BESIDE_LONG: readonly MapSize[] = [wide(690, 630), NARROW];

/** The newest figure at each place: on a map as far as a source says where it is, and all of them in a table (R33). */
export function PlacesOnMap({ view }: { view: AsOfView }) {
  const words = useWords();
  const links = useLinks();
  const outlines = useOutlines();
  const choice = mapChoiceOf(links.parameter, view);
  const { rows, silent } = mapModel(view, choice.questions);
  const marked = rows.filter(({ at }) => at !== null);
  const whole = rows.filter(({ unmarked }) => unmarked === 'whole');
  const plane = mapPlane(marked, outlines);
  return (
    <>
      <AddressFaults faults={choice.faults} />
      <MapChoiceForm view={view} choice={choice} />
      <p className={styles.note}>
        {words.t('map.counts', { places: rows.length, marked: marked.length, day: words.date(view.day) })}{' '}
        {words.t(choice.question ? 'map.one.question' : 'map.one')}
      </p>
      <div className={styles.page}>
        <section className={`${surface.surface} ${styles.panel}`}>
          {plane && marked.length > 0 ? (
            (rows.length < LONG_TABLE ? BESIDE_SHORT : BESIDE_LONG).map((size) => (
              <FigureMap
                key={size.name}
                view={view}
                rows={marked}
                plane={plane}
                outlines={outlines}
                size={size}
              />
            ))
          ) : (
            <p className={styles.none}>{words.t('map.none')}</p>
          )}
          {whole.length > 0 && (
            <ul className={styles.whole}>
              {whole.map(({ place, claim }) => (
                <li key={place.id}>
                  <b>{words.t('map.whole', { place: place.inSentence })}</b>{' '}
                  <FigureLine figure={claim.figure} />
                </li>
              ))}
            </ul>
          )}
          {outlines && (
            <div className={styles.foot}>
              {plane && <Overview outlines={outlines} shown={plane.box} />}
              <p className={styles.note}>{words.t('map.borders', { source: outlines.source })}</p>
            </div>
          )}
          {marked.length > 0 && <MarkLegend />}
        </section>
        <section className={`${surface.surface} ${styles.panel}`} aria-label={words.t('map.table')}>
          {rows.length > 0 ? (
            <PlaceTable view={view} rows={rows} />
          ) : (
            <p>{words.t('map.noFigure', { day: words.date(view.day) })}</p>
          )}
          {rows.some(({ unmarked }) => unmarked === 'no-point') && (
            <p className={styles.note}>{words.t('map.unmarked')}</p>
          )}
          {silent.length > 0 && rows.length > 0 && (
            <p className={styles.note}>
              <b>{words.t('map.silent')}</b> {words.list(silent.map(({ name }) => name))}.
            </p>
          )}
        </section>
      </div>
    </>
  );
}
