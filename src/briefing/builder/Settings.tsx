import { THEMES } from '../../addresses/site.ts';
import { Panel } from '../../design/Panel.tsx';
import { type CalendarDate, parseCalendarDate } from '../../domain/calendar-date.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { GROUNDS, NUMBERS, type ScreenPlan } from '../plan.ts';
import { leftByEnter } from './left-by-enter.ts';
import styles from './ScreenBuilder.module.css';
import { keysOf } from '../../domain/keys-of.ts';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const NIGHT = { from: 22, to: 6 };

interface SettingsProps {
  /** Days that may be shown, besides the one that is. */
  days: readonly CalendarDate[];
  plan: ScreenPlan;
  onChange: (changes: Partial<ScreenPlan>) => void;
}

/** What holds for all scenes of a screen. */
export function Settings({ days, plan, onChange }: SettingsProps) {
  const words = useWords();
  return (
    <Panel title={words.t('screen.builder.settings')}>
      <div className={styles.settings}>
        <label>
          {words.t('screen.builder.when')}
          <select
            value={plan.asOf ?? 'live'}
            onChange={(event) => onChange({ asOf: parseCalendarDate(event.target.value) })}
          >
            {[...new Set([...days, ...(plan.asOf ? [plan.asOf] : [])])].map((day) => (
              <option key={day} value={day}>
                {words.t('screen.builder.asOf', { day: words.date(day) })}
              </option>
            ))}
            <option value="live">{words.t('screen.builder.live')}</option>
          </select>
        </label>
        <Choice
          label={words.t('screen.builder.theme')}
          options={THEMES}
          chosen={plan.theme}
          nameOf={(theme) => words.t(`frame.theme.${theme}`)}
          onChoose={(theme) => onChange({ theme })}
        />
        {keysOf(NUMBERS).map((name) => (
          <label key={name}>
            {words.t(`screen.builder.${name}`)}
            <input
              type="number"
              defaultValue={plan[name]}
              min={NUMBERS[name].least}
              max={NUMBERS[name].most}
              step="any"
              required
              onKeyDown={leftByEnter}
              onBlur={(event) => {
                if (event.target.validity.valid) onChange({ [name]: event.target.valueAsNumber });
              }}
            />
          </label>
        ))}
        <label>
          {words.t('screen.builder.reload')}
          <select
            value={plan.reload ?? ''}
            onChange={(event) =>
              onChange({ reload: event.target.value === '' ? null : Number(event.target.value) })
            }
          >
            <option value="">{words.t('screen.builder.never')}</option>
            {HOURS.map((hour) => (
              <option key={hour} value={hour}>
                {hour}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.t('screen.builder.logo')}
          <input
            type="text"
            key={plan.logo}
            defaultValue={plan.logo ?? ''}
            placeholder="/house.svg"
            onKeyDown={leftByEnter}
            onBlur={(event) => onChange({ logo: event.target.value.trim() || null })}
          />
        </label>
        <Choice
          label={words.t('screen.builder.ground')}
          options={GROUNDS}
          chosen={plan.ground}
          nameOf={(ground) => words.t(`screen.ground.${ground}`)}
          onChoose={(ground) => onChange({ ground })}
        />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={plan.night !== null}
            onChange={(event) => onChange({ night: event.target.checked ? NIGHT : null })}
          />
          {words.t('screen.builder.night')}
        </label>
      </div>
    </Panel>
  );
}

interface ChoiceProps<Option extends string> {
  label: string;
  options: readonly Option[];
  chosen: Option;
  nameOf: (option: Option) => string;
  onChoose: (option: Option) => void;
}

/** One of a few words. */
function Choice<Option extends string>({ label, options, chosen, nameOf, onChoose }: ChoiceProps<Option>) {
  return (
    <label>
      {label}
      <select
        value={chosen}
        onChange={({ target: { value } }) => {
          const option = options.find((each) => each === value);
          if (option !== undefined) onChoose(option);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
