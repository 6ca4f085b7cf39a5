import type { ReactNode } from 'react';
import { SITE_PATH } from '../../addresses/site.ts';
import { OutsideLink } from '../../design/OutsideLink.tsx';
import { HEADLINE_RULES } from '../../domain/headline-rule.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { WholeView } from '../../statistics/as-of.ts';
import styles from './About.module.css';
import { Coverage } from './Coverage.tsx';
import { LedgerDownloads } from './LedgerDownloads.tsx';
import { Questions } from './Questions.tsx';
import { ReadingGuide } from './ReadingGuide.tsx';
import { Rules } from './Rules.tsx';
import { keysOf } from '../../domain/keys-of.ts';

const REFUSALS = ['average', 'interpolate', 'stocks', 'rank', 'winner'] as const;

/** The method in plain words, with everything that can be read from the data read from it. */
export function About({ view }: { view: WholeView }) {
  const words = useWords();
  const { dataset } = view;
  const sections = {
    reading: <ReadingGuide />,
    headlines: (
      <>
        <p>{words.t('about.headlines.note')}</p>
        <ul className={styles.list}>
          {HEADLINE_RULES.map((rule) => (
            <li key={rule}>{words.t(`about.rule.${rule}`)}</li>
          ))}
        </ul>
      </>
    ),
    questions: <Questions dataset={dataset} />,
    coverage: <Coverage view={view} />,
    not: (
      <ul className={styles.list}>
        {REFUSALS.map((refusal) => (
          <li key={refusal}>{words.t(`about.not.${refusal}`)}</li>
        ))}
      </ul>
    ),
    replay: <p>{words.t('about.replay.text')}</p>,
    screens: <p>{words.t('about.screens.text')}</p>,
    errors: (
      <>
        <p>{words.t('about.errors.text')}</p>
        <LedgerDownloads dataset={dataset.id} />
      </>
    ),
    rules: (
      <>
        <p>{words.t('about.rules.note')}</p>
        <Rules />
      </>
    ),
    licence: (
      <p>
        <OutsideLink href={dataset.licence.url}>{dataset.licence.name}</OutsideLink>.{' '}
        {words.t('about.licence.text', { id: dataset.id, version: dataset.version })}{' '}
        <a href={`${SITE_PATH}licences.html`}>{words.t('about.licences')}</a>.
      </p>
    ),
  } as const satisfies Record<string, ReactNode>;
  const names = keysOf(sections);
  return (
    <div className={styles.about}>
      <nav className={styles.contents} aria-label={words.t('about.contents')}>
        <ol>
          {names.map((name) => (
            <li key={name}>
              <a href={`#${name}`}>{words.t(`about.${name}`)}</a>
            </li>
          ))}
        </ol>
      </nav>
      <div className={styles.prose}>
        {names.map((name) => (
          <section key={name} id={name}>
            <h2>{words.t(`about.${name}`)}</h2>
            {sections[name]}
          </section>
        ))}
      </div>
    </div>
  );
}
