import type { ReactNode } from 'react';
import { OutsideLink } from '../../design/OutsideLink.tsx';
import { Day } from '../../claims/Time.tsx';
import { Chip } from '../../design/Chip.tsx';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { SourceSheet } from '../../statistics/source-sheet/sheet.ts';
import { chipOf, summaryOf } from './sheet-words.ts';
import { kindLabel } from './source-kind.ts';
import surface from '../../design/Surface.module.css';
import styles from './SourceFacts.module.css';

/** Where a document stands and how it was read; then, in one sentence and in chips, how its figures stand. */
export function SourceFacts({ sheet, day }: { sheet: SourceSheet; day: CalendarDate }) {
  const words = useWords();
  const { source, rows, known } = sheet;
  return (
    <section className={`${surface.surface} ${styles.facts}`}>
      <dl>
        <Fact name={words.t('sources.publisher')}>{source.publisher}</Fact>
        <Fact name={words.t('sources.kindOf')}>{kindLabel(source.kind, words)}</Fact>
        {known === 'known' && (
          <>
            <Fact name={words.t('sources.published')}>
              {source.published ? <Day day={source.published} /> : words.t('sources.undated')}
            </Fact>
            <Fact name={words.t('sources.original')}>
              <OutsideLink href={source.url}>
                <bdi>{new URL(source.url).hostname}</bdi>
              </OutsideLink>
            </Fact>
            <Fact name={words.t('sources.accessed')}>{source.accessedVia}</Fact>
          </>
        )}
        <Fact name={words.t('sources.taken')}>
          <span data-derived="count">{words.number(rows.length)}</span>
        </Fact>
      </dl>
      {known === 'known' && source.note !== '' && <p className={styles.note}>{source.note}</p>}
      {known === 'figures-only' && (
        <p className={styles.note}>{words.t('sources.figuresOnly', { day: words.date(day) })}</p>
      )}
      {rows.length > 0 ? <Summary sheet={sheet} day={day} /> : <p>{words.t('sources.noFigures')}</p>}
    </section>
  );
}

function Summary({ sheet, day }: { sheet: SourceSheet; day: CalendarDate }) {
  const words = useWords();
  const chips = sheet.rows.map(({ figure, comparison }) => ({
    figure,
    chip: comparison
      ? chipOf(comparison.states[0], words)
      : ({ tone: 'dashed', icon: 'info', label: words.t('sources.chip.undated') } as const),
  }));
  const counted = Map.groupBy(chips, ({ chip }) => chip.label);
  return (
    <>
      <p className={styles.summary}>{summaryOf(sheet.rows, words)}</p>
      <ul className={styles.chips}>
        {[...counted].map(([label, alike]) => {
          const [first] = alike;
          if (!first) return null;
          const { chip, figure } = first;
          return (
            <li key={label}>
              <a href={`#${figure.id}`}>
                <Chip
                  tone={chip.tone}
                  icon={chip.icon}
                  label={words.t('sources.chipCount', { n: alike.length, label })}
                />
              </a>
            </li>
          );
        })}
      </ul>
      <p className={styles.note}>{words.t('sources.compared', { day: words.date(day) })}</p>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
