import { useLinks } from '../../addresses/links.tsx';
import { Amount } from '../../claims/Amount.tsx';
import { Bounded, MOST_LIGHT } from '../../claims/Bounded.tsx';
import { FigureMarks } from '../../claims/FigureMarks.tsx';
import { useDescription } from '../../claims/use-description.ts';
import { WhenAndSource } from '../../claims/WhenAndSource.tsx';
import { Shape } from '../../design/Shape.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { Words } from '../../i18n/words.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { titleOn } from '../../statistics/question-title.ts';
import table from '../../design/Table.module.css';
import { countedText } from './counted-text.ts';
import { rowId } from './MapWindow.tsx';
import type { AtPlace } from './map-model.ts';
import styles from './PlacesOnMap.module.css';

/** The map as a table: the same figures, and those that have no mark, each with the reason. */
export function PlaceTable({ view, rows }: { view: AsOfView; rows: readonly AtPlace[] }) {
  const words = useWords();
  return (
    <Bounded items={rows} most={MOST_LIGHT} idOf={rowId}>
      {(some) => (
        <table className={`${table.table} ${styles.table}`}>
          <caption className="vh">{words.t('map.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{words.t('map.table.place')}</th>
              <th scope="col">{words.t('map.table.figure')}</th>
              <th scope="col">{words.t('map.table.who')}</th>
            </tr>
          </thead>
          <tbody>
            {some.map((row) => (
              <Row key={row.place.id} row={row} view={view} />
            ))}
          </tbody>
        </table>
      )}
    </Bounded>
  );
}

function Row({ row, view }: { row: AtPlace; view: AsOfView }) {
  const words = useWords();
  const links = useLinks();
  const { place, question, claim, mayLead } = row;
  const { figure, pastAgeLimit } = claim;
  const { speaker, age } = useDescription(figure);
  const counted = countedText(figure, view.day, words);
  return (
    <tr id={rowId(row)} data-figure={figure.id}>
      <th scope="row">
        {place.name}
        <small>{whyText(row, words)}</small>
      </th>
      <td>
        <Amount figure={figure} />
        <small>
          <a
            href={links.to({ page: 'question', id: question.id })}
            aria-label={`${counted}: ${titleOn(view, question)}`}
          >
            {counted}
          </a>
        </small>
      </td>
      <td>
        <Shape kind={figure.originator.kind} hollow={pastAgeLimit} inText /> {speaker}{' '}
        <FigureMarks figure={figure} />
        <small>
          <WhenAndSource figure={figure} />
          {`, ${age}`}
        </small>
        {!mayLead && <small>{words.t('map.table.leadsNothing')}</small>}
      </td>
    </tr>
  );
}

/** Where its mark is, or why it has none. */
function whyText({ place, unmarked }: AtPlace, words: Words): string {
  if (unmarked === 'whole') return words.t('map.why.whole');
  if (unmarked === 'no-point')
    return place.parent
      ? words.t('map.why.within', { around: place.parent.inSentence })
      : words.t('map.why.none');
  return place.point?.note ?? '';
}
