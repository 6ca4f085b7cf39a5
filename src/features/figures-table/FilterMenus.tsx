import { useLinks } from '../../addresses/links.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { COLUMNS, type ColumnId, type Facet, facetsOf } from './columns.ts';
import { chosenIn } from './chosen-in.ts';
import { DayField, NumberField, TextField } from './FilterFields.tsx';
import { FacetChoices } from './FacetChoices.tsx';
import type { FigureRows } from './figure-rows.ts';
import { FilterMenu } from './FilterMenu.tsx';
import styles from './FilterMenus.module.css';
import type { TableQuery } from './table-query.ts';

interface FilterMenusProps {
  rows: FigureRows;
  query: TableQuery;
}

/** One menu for each column, in the order of the columns. */
export function FilterMenus({ rows, query }: FilterMenusProps) {
  const words = useWords();
  return (
    <div className={`needs-scripts ${styles.menus}`} role="group" aria-label={words.t('figures.filters')}>
      {COLUMNS.map((column) => {
        const label = words.t(`figures.column.${column}`);
        return (
          <FilterMenu
            key={column}
            label={label}
            name={words.t('figures.menu.label', { label })}
            chosen={chosenIn(column, query)}
          >
            <Fields column={column} rows={rows} query={query} />
          </FilterMenu>
        );
      })}
    </div>
  );
}

function Fields({ column, rows, query }: FilterMenusProps & { column: ColumnId }) {
  const words = useWords();
  const links = useLinks();
  const facet = (name: Facet) => (
    <FacetChoices
      key={name}
      facet={name}
      rows={rows}
      query={query}
      onChoose={(ids) => links.go({ [name]: ids.join(',') })}
    />
  );
  const set = (name: string) => (text: string) => links.go({ [name]: text });
  switch (column) {
    case 'value':
      return (
        <>
          <NumberField label={words.t('figures.least')} value={query.least} onChange={set('min')} />
          <NumberField label={words.t('figures.most')} value={query.most} onChange={set('max')} />
        </>
      );
    case 'describes':
      return (
        <>
          <DayField label={words.t('figures.from')} day={query.describes.from} onChange={set('from')} />
          <DayField label={words.t('figures.to')} day={query.describes.to} onChange={set('to')} />
        </>
      );
    case 'published':
      return (
        <>
          <DayField
            label={words.t('figures.from')}
            day={query.published.from}
            onChange={set('published-from')}
          />
          <DayField label={words.t('figures.to')} day={query.published.to} onChange={set('published-to')} />
        </>
      );
    case 'wording':
      return (
        <TextField label={words.t('figures.contains')} value={query.wording} onChange={set('wording')} />
      );
    default:
      return facetsOf(column).map(facet);
  }
}
