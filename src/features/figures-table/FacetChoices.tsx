import { useMemo, useState } from 'react';
import { Shape } from '../../design/Shape.tsx';
import { SPEAKER_KINDS } from '../../domain/source.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Facet } from './columns.ts';
import type { FigureRows } from './figure-rows.ts';
import styles from './FilterMenus.module.css';
import { folded } from '../../i18n/folded-text.ts';
import { optionsOf } from './rows-model.ts';
import type { TableQuery } from './table-query.ts';

/** A longer list gets a box to find an option in it. */
const LONG = 12;

interface FacetChoicesProps {
  facet: Facet;
  rows: FigureRows;
  query: TableQuery;
  onChoose: (ids: readonly string[]) => void;
}

/** What a facet can be narrowed to, each with how many figures it would show. */
export function FacetChoices({ facet, rows, query, onChoose }: FacetChoicesProps) {
  const words = useWords();
  const [sought, setSought] = useState('');
  const options = useMemo(() => optionsOf(rows, query, facet), [rows, query, facet]);
  const chosen = query.facets[facet] ?? [];
  const found = options.filter(({ name, also }) => folded(`${name} ${also}`).includes(folded(sought)));
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <fieldset className={styles.choices}>
      <legend>{words.t(`figures.facet.${facet}`)}</legend>
      {options.length > LONG && (
        <input
          type="search"
          className={styles.field}
          value={sought}
          aria-label={words.t('figures.find')}
          placeholder={words.t('figures.find')}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      {found.map(({ id, name, also, count }) => (
        <label key={id} className={styles.choice}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          <span>
            {facet === 'who' && <Mark kind={id} />}
            {name}
            {facet === 'source' && <small>{also}</small>}
          </span>
          <data value={count} data-derived="count">
            {words.number(count)}
          </data>
        </label>
      ))}
    </fieldset>
  );
}

function Mark({ kind }: { kind: string }) {
  const known = SPEAKER_KINDS.find((each) => each === kind);
  return known && <Shape kind={known} inText />;
}
