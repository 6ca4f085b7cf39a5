import type { ReactNode } from 'react';
import { useLinks } from '../../addresses/links.tsx';
import { menuOf, menuPageOf } from '../../addresses/pages.ts';
import type { Route } from '../../addresses/route.ts';
import { SITE_PATH } from '../../addresses/site.ts';
import { Brand } from '../../design/Brand.tsx';
import { FrameIcon } from '../../design/FrameIcon.tsx';
import type { Dataset } from '../../domain/dataset.ts';
import { useWords } from '../../i18n/words-context.tsx';
import styles from './PageFrame.module.css';

interface PageHeadProps<Theme extends string> {
  dataset: Dataset;
  route: Route;
  search: ReactNode;
  theme: Theme | null;
  themes: readonly Theme[];
  onTheme: (theme: Theme | null) => void;
}

export function PageHead<Theme extends string>({
  dataset,
  route,
  search,
  theme,
  themes,
  onTheme,
}: PageHeadProps<Theme>) {
  const words = useWords();
  const links = useLinks();
  return (
    <header className={styles.head}>
      <a className={styles.skip} href="#figures">
        {words.t('frame.skip')}
      </a>
      <a className={styles.brand} href={SITE_PATH}>
        <Brand />
        Figuredesk
      </a>
      {route.page === 'desk' ? (
        <h1 className={styles.dataset}>{dataset.title}</h1>
      ) : (
        <p className={styles.dataset}>
          <a href={links.to({ page: 'desk' })}>{dataset.title}</a>
        </p>
      )}
      <div className={styles.tools}>
        {search !== null && <div className={styles.search}>{search}</div>}
        <label className={`needs-scripts ${styles.tool}`}>
          <FrameIcon name="theme" />
          <span className={styles.word}>{words.t('frame.theme')}</span>
          <select
            aria-label={words.t('frame.theme')}
            value={theme ?? ''}
            onChange={(event) => onTheme(themes.find((each) => each === event.target.value) ?? null)}
          >
            <option value="">{words.t('frame.theme.system')}</option>
            {themes.map((each) => (
              <option key={each} value={each}>
                {words.t(`frame.theme.${each as 'light' | 'dark' | 'contrast'}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <nav className={styles.pages} aria-label={words.t('frame.pages')}>
        {menuOf(dataset).map((page) => (
          <a
            key={page}
            href={links.to({ page })}
            aria-current={page === menuPageOf(route.page) ? 'page' : undefined}
          >
            {words.t(`frame.page.${page}`)}
          </a>
        ))}
      </nav>
    </header>
  );
}
