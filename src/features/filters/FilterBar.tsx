import { Icon } from '../../design/Icon.tsx';
import { Shape } from '../../design/Shape.tsx';
import { SPEAKER_KINDS, type SpeakerKind } from '../../domain/source.ts';
import { textOn } from '../../domain/dated-text.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import type { Filters } from '../../statistics/filters.ts';
import rows from '../../design/Rows.module.css';
import styles from './FilterBar.module.css';

interface FilterBarProps {
  view: AsOfView;
  filters: Filters;
  onChange: (filters: Filters) => void;
}

/** Narrows the desk by place, by whom is counted, and by kind of speaker. */
export function FilterBar({ view: { dataset, day }, filters, onChange }: FilterBarProps) {
  const words = useWords();
  return (
    <section className={`needs-scripts ${styles.filters}`} aria-label={words.t('desk.filters.label')}>
      <Picker
        label={words.t('desk.filters.place')}
        all={words.t('desk.filters.allPlaces', { count: dataset.places.size })}
        options={[...dataset.places.values()].map((place) => ({ item: place, name: place.name }))}
        chosen={filters.places}
        onChoose={(places) => onChange({ ...filters, places })}
      />
      <Picker
        label={words.t('desk.filters.population')}
        all={words.t('desk.filters.everyone', { count: dataset.populations.size })}
        options={[...dataset.populations.values()].map((population) => ({
          item: population,
          name: textOn(population.name, day),
        }))}
        chosen={filters.populations}
        onChoose={(populations) => onChange({ ...filters, populations })}
      />
      <details className={styles.who} open={filters.kinds.length > 0}>
        <summary className={styles.chip}>
          {filters.kinds.length === 0
            ? words.t('desk.filters.whoAll')
            : words.t('desk.filters.whoSome', { count: filters.kinds.length, all: SPEAKER_KINDS.length })}
          <Icon name="down" size={14} />
        </summary>
        <div className={styles.kinds} role="group" aria-label={words.t('desk.filters.who')}>
          {SPEAKER_KINDS.map((kind) => (
            <button
              key={kind}
              type="button"
              className={styles.chip}
              aria-pressed={isOn(filters.kinds, kind)}
              onClick={() => onChange({ ...filters, kinds: toggled(filters.kinds, kind) })}
            >
              <Shape kind={kind} hollow={!isOn(filters.kinds, kind)} />
              {words.t(`claims.speakerKind.${kind}`)}
            </button>
          ))}
        </div>
      </details>
    </section>
  );
}

/** No kind chosen means all of them. */
const isOn = (kinds: readonly SpeakerKind[], kind: SpeakerKind) => kinds.length === 0 || kinds.includes(kind);

function toggled(kinds: readonly SpeakerKind[], kind: SpeakerKind): readonly SpeakerKind[] {
  const next = SPEAKER_KINDS.filter((each) => (each === kind ? !isOn(kinds, each) : isOn(kinds, each)));
  return next.length === SPEAKER_KINDS.length ? [] : next;
}

interface PickerProps<Item> {
  label: string;
  all: string;
  options: readonly { readonly item: Item; readonly name: string }[];
  /** The first of them is shown as chosen. */
  chosen: readonly Item[];
  onChoose: (items: readonly Item[]) => void;
}

/** Takes one of the items, or none for all of them. */
function Picker<Item extends { readonly id: string }>({
  label,
  all,
  options,
  chosen: [first],
  onChoose,
}: PickerProps<Item>) {
  const choose = (id: string) => onChoose(options.flatMap(({ item }) => (item.id === id ? item : [])));
  return (
    <label className={`${rows.signed} ${styles.group}`}>
      <span>{label}</span>
      <select
        className={styles.chip}
        value={first?.id ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{all}</option>
        {options.map(({ item, name }) => (
          <option key={item.id} value={item.id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
