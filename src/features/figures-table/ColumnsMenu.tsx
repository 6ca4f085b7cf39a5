import { useLinks } from '../../addresses/links.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { type ColumnId, MORE_COLUMNS } from './columns.ts';
import { FilterMenu } from './FilterMenu.tsx';
import styles from './FilterMenus.module.css';

/** The columns that not every reader needs, each to be had; the address keeps them. */
export function ColumnsMenu({ asked }: { asked: readonly ColumnId[] }) {
  const words = useWords();
  const links = useLinks();
  const label = words.t('figures.columns');
  const toggle = (column: ColumnId) => {
    const next = MORE_COLUMNS.filter((each) => asked.includes(each) !== (each === column));
    links.go({ columns: next.length > 0 ? next.join(',') : null });
  };
  return (
    <FilterMenu label={label} name={words.t('figures.columns.more')} chosen={asked.length}>
      <fieldset className={styles.choices}>
        <legend>{words.t('figures.columns.more')}</legend>
        {MORE_COLUMNS.map((column) => (
          <label key={column} className={styles.choice}>
            <input type="checkbox" checked={asked.includes(column)} onChange={() => toggle(column)} />
            {words.t(`figures.column.${column}`)}
          </label>
        ))}
      </fieldset>
    </FilterMenu>
  );
}
