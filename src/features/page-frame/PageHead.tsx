import { Brand } from '../../design/Brand.tsx';
import { Icon } from '../../design/Icon.tsx';
import type { Dataset } from '../../domain/dataset.ts';
import { useWords } from '../../i18n/words-context.tsx';
import styles from './PageFrame.module.css';

interface PageHeadProps<Theme extends string> {
  dataset: Dataset;
  home: string;
  theme: Theme | null;
  themes: readonly Theme[];
  onTheme: (theme: Theme | null) => void;
}

export function PageHead<Theme extends string>({
  dataset,
  home,
  theme,
  themes,
  onTheme,
}: PageHeadProps<Theme>) {
  const words = useWords();
  return (
    <header className={styles.head}>
      <a className={styles.brand} href={home}>
        <Brand />
        Figuredesk
      </a>
      <h1 className={styles.dataset}>
        {dataset.title} <span>{dataset.subtitle}</span>
      </h1>
      <div className={styles.tools}>
        <label className={styles.tool}>
          <span className="vh">{words.t('desk.language')}</span>
          <select defaultValue={words.locale}>
            <option value="en">{words.t('desk.language.en')}</option>
          </select>
        </label>
        <label className={styles.tool}>
          <Icon name="theme" />
          <span>{words.t('desk.theme')}</span>
          <select
            value={theme ?? ''}
            onChange={(event) => onTheme(themes.find((each) => each === event.target.value) ?? null)}
          >
            <option value="">{words.t('desk.theme.system')}</option>
            {themes.map((each) => (
              <option key={each} value={each}>
                {words.t(`desk.theme.${each as 'light' | 'dark' | 'contrast'}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}
