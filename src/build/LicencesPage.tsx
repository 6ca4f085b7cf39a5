import { SITE_PATH } from '../addresses/site.ts';
import styles from '../app/MessagePage.module.css';
import type { Words } from '../i18n/words.ts';
import type { Licence } from './licences.ts';

interface LicencesPageProps {
  readonly licences: readonly Licence[];
  /** The sheet of styles, by its path below the site's own. */
  readonly sheet: string;
  readonly words: Words;
}

/** The licence texts of everything that is in the site, as a document of its own. */
export function LicencesPage({ licences, sheet, words }: LicencesPageProps) {
  const idOf = ({ name, version }: Licence) => `${name}@${version}`;
  return (
    <html lang={words.locale} dir={words.direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${words.t('about.licences')} · Figuredesk`}</title>
        <link rel="stylesheet" href={`${SITE_PATH}${sheet}`} />
      </head>
      <body>
        <main className={styles.page}>
          <h1>{words.t('about.licences')}</h1>
          <p>
            {words.t('about.licences.note')} <a href={SITE_PATH}>Figuredesk</a>
          </p>
          <ul>
            {licences.map((licence) => (
              <li key={idOf(licence)}>
                <a href={`#${idOf(licence)}`}>{licence.name}</a> {licence.identifier}
              </li>
            ))}
          </ul>
          {licences.map((licence) => (
            <section key={idOf(licence)} id={idOf(licence)}>
              <h2>{`${licence.name} ${licence.version}`}</h2>
              <p>{licence.identifier}</p>
              {licence.text !== undefined && <pre>{licence.text}</pre>}
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
