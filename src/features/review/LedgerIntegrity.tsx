import { Bounded } from '../../claims/Bounded.tsx';
import { FigureLine } from '../../claims/FigureLine.tsx';
import { Panel } from '../../design/Panel.tsx';
import type { Figure } from '../../domain/figure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { WholeView } from '../../statistics/as-of.ts';
import { integrityOf } from './review-model.ts';
import styles from './Review.module.css';

/** What the ledger held on the day: how much, what without a day, what in doubt and why, what answers nothing. */
export function LedgerIntegrity({ view }: { view: WholeView }) {
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
      <List
        title={words.t('review.doubtful', { n: doubtful.length })}
        note={words.t('review.doubtfulNote')}
        items={doubtful.map(({ figure, doubts }) => ({ figure, remarks: doubts }))}
      />
      <List
        title={words.t('review.undated', { n: undated.length })}
        note={words.t('review.undatedNote')}
        items={undated.map((figure) => ({ figure, remarks: [] }))}
        undated
      />
      <List
        title={words.t('review.unanswering', { n: unanswering.length })}
        note={words.t('review.unansweringNote')}
        items={unanswering.map(({ figure, reason }) => ({ figure, remarks: [reason] }))}
      />
    </Panel>
  );
}

interface Remarked {
  readonly figure: Figure;
  readonly remarks: readonly string[];
}

interface ListProps {
  title: string;
  note: string;
  items: readonly Remarked[];
  undated?: boolean;
}

function List({ title, note, items, undated = false }: ListProps) {
  return (
    <section className={styles.rule} {...(undated && { 'data-undated': true })}>
      <div className={styles.ruleHead}>
        <h3>{title}</h3>
        {items.length > 0 && <p>{note}</p>}
      </div>
      {items.length > 0 && (
        <Bounded items={items} idOf={({ figure }) => figure.id}>
          {(some) => (
            <ul className={styles.flags}>
              {some.map((each) => (
                <Line key={each.figure.id} {...each} />
              ))}
            </ul>
          )}
        </Bounded>
      )}
    </section>
  );
}

function Line({ figure, remarks }: Remarked) {
  return (
    <li className={styles.flag}>
      <FigureLine figure={figure} />
      <div>
        {remarks.map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
      </div>
    </li>
  );
}
