import { Icon } from '../../design/Icon.tsx';
import { Shape } from '../../design/Shape.tsx';
import { SPEAKER_KINDS, type SpeakerKind } from '../../domain/source.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Filters } from '../../statistics/filters.ts';
import rows from '../../design/Rows.module.css';
import styles from './FilterBar.module.css';

interface FilterBarProps {
  dataset: Dataset;
  filters: Filters;
  onChange: (filters: Filters) => void;
}

/** Narrows the desk by place, by whom is counted, and by kind of speaker. */
export function FilterBar({ dataset, filters, onChange }: FilterBarProps) {
  const words = useWords();
  return (
    <section className={styles.filters} aria-label={words.t('frame.filters.label')}>
      <Picker
        label={words.t('frame.filters.place')}
        all={words.t('frame.filters.allPlaces', { count: dataset.places.size })}
        options={[...dataset.places.values()]}
        chosen={filters.places[0] ?? ''}
        onChoose={(place) => onChange({ ...filters, places: place === '' ? [] : [place] })}
      />
      <Picker
        label={words.t('frame.filters.population')}
        all={words.t('frame.filters.everyone', { count: dataset.populations.size })}
        options={[...dataset.populations.values()]}
        chosen={filters.populations[0] ?? ''}
        onChoose={(population) =>
          onChange({ ...filters, populations: population === '' ? [] : [population] })
        }
      />
      <details className={styles.who} open={filters.kinds.length > 0}>
        <summary className={styles.chip}>
          {filters.kinds.length === 0
            ? words.t('frame.filters.whoAll')
            : words.t('frame.filters.whoSome', { count: filters.kinds.length, all: SPEAKER_KINDS.length })}
          <Icon name="down" size={14} />
        </summary>
        <div className={styles.kinds} role="group" aria-label={words.t('frame.filters.who')}>
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

interface PickerProps {
  label: string;
  all: string;
  options: readonly { readonly id: string; readonly name: string }[];
  chosen: string;
  onChoose: (id: string) => void;
}

function Picker({ label, all, options, chosen, onChoose }: PickerProps) {
  return (
    <label className={`${rows.signed} ${styles.group}`}>
      <span>{label}</span>
      <select className={styles.chip} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
