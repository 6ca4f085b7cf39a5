import { type ReactNode, Suspense, use, useEffect, useMemo } from 'react';
import type { EndpointFailure } from '../../data-access/failure.ts';
import { createWords } from '../../i18n/words.ts';
import { useWords, WordsProvider } from '../../i18n/words-context.tsx';
import { SITE_LOCALE } from '../../i18n/languages.ts';
import { MessagePage } from '../MessagePage.tsx';
import { failures } from './failures.ts';
import type { FaultScreenProps } from './FaultScreen.tsx';
import type { RefreshNoticeProps } from './RefreshNotice.tsx';
import styles from './RefreshNotice.module.css';

/** The whole page when there is no data at all: that none can be shown, and as soon as its script is here, why. */
export function NoFigures(props: FaultScreenProps) {
  const { t } = useWords();
  return (
    <Told of={props.failure} before={<MessagePage title={t('faults.overline')} />}>
      {({ FaultScreen }) => <FaultScreen {...props} />}
    </Told>
  );
}

/** Figures that could not be refreshed: that they were not, and as soon as its script is here, why and what comes next. */
export function NotRefreshed(props: RefreshNoticeProps) {
  const { t } = useWords();
  const before = (
    <aside className={styles.notice}>
      <p role="status">{t('faults.notRefreshed')}</p>
    </aside>
  );
  return (
    <Told of={props.failing.reason} before={before}>
      {({ RefreshNotice }) => <RefreshNotice {...props} />}
    </Told>
  );
}

type Failures = Awaited<typeof failures.there>;

interface ToldProps {
  /** Each failure asks anew for a script that was lost. */
  readonly of: EndpointFailure;
  readonly before: ReactNode;
  readonly children: (told: Failures) => ReactNode;
}

function Told({ of, before, children }: ToldProps) {
  useEffect(() => {
    // Who has lost it is told by the loader.
    if (of) failures.ask().catch(() => undefined);
  }, [of]);
  return (
    <Suspense fallback={before}>
      <InTheirWords>{children}</InTheirWords>
    </Suspense>
  );
}

function InTheirWords({ children }: Pick<ToldProps, 'children'>) {
  const told = use(failures.there);
  const words = useMemo(() => createWords(SITE_LOCALE, told.messages), [told]);
  return <WordsProvider words={words}>{children(told)}</WordsProvider>;
}
