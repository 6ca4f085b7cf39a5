import type { ReactNode } from 'react';
import { FigureLine } from '../../claims/FigureLine.tsx';
import { Panel } from '../../design/Panel.tsx';
import type { Figure } from '../../domain/figure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import { integrityOf } from './review-model.ts';
import styles from './Review.module.css';

/** What the ledger held on the day: how much, what without a day, what in doubt and why, what answers nothing. */
export function LedgerIntegrity({ view }: { view: AsOfView }) {
  const words = useWords();
  const { undated, doubtful, unanswering, ...counts } = integrityOf(view);
  return (
    <Panel title={words.t('review.ledger')}>
      <dl className={styles.counts} data-derived>
        {(['figures', 'sources', 'superseded', 'later'] as const).map((name) => (
          <div key={name}>
            <dt>{words.t(`review.count.${name}`)}</dt>
            <dd>
              <data value={counts[name]}>{words.number(counts[name])}</data>
            </dd>
          </div>
        ))}
      </dl>
      <List title={words.t('review.doubtful', { n: doubtful.length })} note={words.t('review.doubtfulNote')}>
        {doubtful.map(({ figure, doubts }) => (
          <Line key={figure.id} figure={figure} remarks={doubts} />
        ))}
      </List>
      <List
        title={words.t('review.undated', { n: undated.length })}
        note={words.t('review.undatedNote')}
        undated
      >
        {undated.map((figure) => (
          <Line key={figure.id} figure={figure} remarks={[]} />
        ))}
      </List>
      <List
        title={words.t('review.unanswering', { n: unanswering.length })}
        note={words.t('review.unansweringNote')}
      >
        {unanswering.map(({ figure, reason }) => (
          <Line key={figure.id} figure={figure} remarks={[reason]} />
        ))}
      </List>
    </Panel>
  );
}

function List({
  title,
  note,
  undated = false,
  children,
}: {
  title: string;
  note: string;
  undated?: boolean;
  children: readonly ReactNode[];
}) {
  return (
    <section className={styles.rule} {...(undated && { 'data-undated': true })}>
      <div className={styles.ruleHead}>
        <h3>{title}</h3>
        {children.length > 0 && <p>{note}</p>}
      </div>
      {children.length > 0 && <ul className={styles.flags}>{children}</ul>}
    </section>
  );
}

function Line({ figure, remarks }: { figure: Figure; remarks: readonly string[] }) {
  return (
    <li className={styles.flag}>
      <FigureLine figure={figure} />
      {remarks.map((remark) => (
        <p key={remark} className={styles.reason}>
          {remark}
        </p>
      ))}
    </li>
  );
}
