import type { ReactNode } from 'react';
import { Bounded } from '../../claims/Bounded.tsx';
import { Day } from '../../claims/Time.tsx';
import { Panel } from '../../design/Panel.tsx';
import type { SuspicionRule } from '../../domain/review.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import type { Cleared } from '../../statistics/suspicions/reviewed.ts';
import type { Suspicion } from '../../statistics/suspicions/suspicion.ts';
import { Flag } from './Flag.tsx';
import { byRule, clearingRow } from './review-model.ts';
import styles from './Review.module.css';

/** Suspicions that nobody has cleared by the day, by rule, each with the row that would clear it (R37). */
export function OpenFlags({ open, view }: { open: readonly Suspicion[]; view: AsOfView }) {
  const words = useWords();
  return (
    <Panel
      title={words.t('review.open', { n: open.length })}
      note={words.t(open.length === 0 ? 'review.openNone' : 'review.openNote')}
    >
      {byRule(open, ({ rule }) => rule).map(({ rule, items }) => (
        <Rule key={rule} rule={rule}>
          <Bounded items={items} idOf={({ id }) => id}>
            {(some) => (
              <ul className={styles.flags}>
                {some.map((suspicion) => (
                  <Flag key={suspicion.id} suspicion={suspicion} view={view}>
                    <details className={styles.clear}>
                      <summary>{words.t('review.toClear')}</summary>
                      <code>{clearingRow(suspicion, words.t('review.row'))}</code>
                    </details>
                  </Flag>
                ))}
              </ul>
            )}
          </Bounded>
        </Rule>
      ))}
    </Panel>
  );
}

/** Suspicions that a person cleared: who, from which day, and why (R37). */
export function ClearedFlags({ cleared, view }: { cleared: readonly Cleared[]; view: AsOfView }) {
  const words = useWords();
  if (cleared.length === 0) return null;
  return (
    <Panel title={words.t('review.cleared', { n: cleared.length })} note={words.t('review.clearedNote')}>
      {byRule(cleared, ({ review }) => review.rule).map(({ rule, items }) => (
        <Rule key={rule} rule={rule}>
          <Bounded items={items} idOf={({ suspicion }) => suspicion.id}>
            {(some) => (
              <ul className={styles.flags}>
                {some.map(({ suspicion, review }) => (
                  <Flag key={suspicion.id} suspicion={suspicion} view={view}>
                    <p className={styles.reason}>{review.reason}</p>
                    <p className={styles.question}>
                      {words.t('review.clearedBy', { by: review.by })} <Day day={review.knownFrom} />
                    </p>
                  </Flag>
                ))}
              </ul>
            )}
          </Bounded>
        </Rule>
      ))}
    </Panel>
  );
}

function Rule({ rule, children }: { rule: SuspicionRule; children: ReactNode }) {
  const words = useWords();
  return (
    <section className={styles.rule}>
      <div className={styles.ruleHead}>
        <h3>{words.t(`review.rule.${rule}`)}</h3>
        <p>{words.t(`review.why.${rule}`)}</p>
      </div>
      {children}
    </section>
  );
}
