import { THEMES } from '../../addresses/site.ts';
import { Panel } from '../../design/Panel.tsx';
import { type CalendarDate, parseCalendarDate } from '../../domain/calendar-date.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { GROUNDS, NUMBERS, type ScreenPlan } from '../plan.ts';
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
        <label>
          {words.t('screen.builder.theme')}
          <select
            value={plan.theme}
            onChange={(event) =>
              onChange({ theme: THEMES.find((theme) => theme === event.target.value) ?? 'dark' })
            }
          >
            {THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {words.t(`frame.theme.${theme}`)}
              </option>
            ))}
          </select>
        </label>
        {keysOf(NUMBERS).map((name) => (
          <label key={name}>
            {words.t(`screen.builder.${name}`)}
            <input
              type="number"
              defaultValue={plan[name]}
              min={NUMBERS[name].least}
              max={NUMBERS[name].most}
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
            onBlur={(event) => onChange({ logo: event.target.value.trim() || null })}
          />
        </label>
        <label>
          {words.t('screen.builder.ground')}
          <select
            value={plan.ground}
            onChange={(event) =>
              onChange({ ground: GROUNDS.find((ground) => ground === event.target.value) ?? 'key' })
            }
          >
            {GROUNDS.map((ground) => (
              <option key={ground} value={ground}>
                {words.t(`screen.ground.${ground}`)}
              </option>
            ))}
          </select>
        </label>
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
