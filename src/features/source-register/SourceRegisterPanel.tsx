import { useLinks } from '../../addresses/links.tsx';
import { Bounded, MOST_LIGHT } from '../../claims/Bounded.tsx';
import { useView } from '../../claims/view-context.tsx';
import { Day, DayRange } from '../../claims/Time.tsx';
import { Panel } from '../../design/Panel.tsx';
import rows from '../../design/Rows.module.css';
import table from '../../design/Table.module.css';
import { useWords } from '../../i18n/words-context.tsx';
import type { RegisterEntry, SourceRegister } from '../../statistics/source-register.ts';
import { titleOn } from '../../statistics/question-title.ts';
import styles from './SourceRegisterPanel.module.css';

/** All documents by kind of publisher, with a list to jump to a kind. */
export function SourceRegisterPanel({
  register,
  kindLabel,
}: {
  register: SourceRegister;
  kindLabel: (kind: string) => string;
}) {
  const words = useWords();
  const title = ({ kind, entries }: SourceRegister['groups'][number]) =>
    words.t('sources.register.group', { kind: kindLabel(kind), n: entries.length });
  return (
    <>
      {register.groups.length > 1 && (
        <nav className={styles.jump} aria-label={words.t('sources.register.jump')}>
          <ul className={rows.abreast}>
            {register.groups.map((group) => (
              <li key={group.kind}>
                <a href={`#${group.kind}`}>{title(group)}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className={styles.groups}>
        {register.groups.map((group) => (
          <Panel key={group.kind} id={group.kind} title={title(group)}>
            <Bounded items={group.entries} most={MOST_LIGHT} idOf={({ source }) => source.id}>
              {(some) => <Documents entries={some} label={title(group)} />}
            </Bounded>
          </Panel>
        ))}
      </div>
    </>
  );
}

/** Questions named in a row; the document's own page has all of them. */
const MOST_QUESTIONS = 6;

const COLUMNS = ['document', 'figures', 'span', 'questions', 'states'] as const;

function Documents({ entries, label }: { entries: readonly RegisterEntry[]; label: string }) {
  const words = useWords();
  return (
    <div className={styles.box} role="region" aria-label={label} tabIndex={0}>
      <table className={`${table['table']} ${styles.table}`}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {words.t(`sources.register.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <RegisteredSource key={entry.source.id} entry={entry} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RegisteredSource({ entry }: { entry: RegisterEntry }) {
  const words = useWords();
  const view = useView();
  const links = useLinks();
  const { source, known, span, questions } = entry;
  const count = entry.figures + entry.undated;
  return (
    <tr>
      <th scope="row" className={styles.document}>
        <a href={links.to({ page: 'source', id: source.id })}>
          {known === 'known' ? source.title : words.t('sources.figuresOnlyShort')}
        </a>
        <span>
          {source.publisher}
          {known === 'known' && (
            <>
              {' · '}
              {source.published ? <Day day={source.published} /> : words.t('sources.undated')}
            </>
          )}
        </span>
      </th>
      <td data-derived="count" data-label={words.t('sources.register.figures')}>
        {count === 0 ? words.t('sources.register.noFigures') : words.number(count)}
        {entry.undated > 0 && <span>{words.t('sources.register.undatedFigures', { n: entry.undated })}</span>}
      </td>
      <td data-label={span ? words.t('sources.register.span') : undefined}>
        {span && <DayRange from={span.from} to={span.to} />}
      </td>
      <td>
        <ul>
          {questions.slice(0, MOST_QUESTIONS).map((question) => (
            <li key={question.id}>
              <a href={links.to({ page: 'question', id: question.id })}>{titleOn(view, question)}</a>
            </li>
          ))}
          {questions.length > MOST_QUESTIONS && (
            <li data-derived="bounded">
              {words.t('sources.register.moreQuestions', { count: questions.length - MOST_QUESTIONS })}
            </li>
          )}
        </ul>
      </td>
      <td data-derived="count">
        {entry.contradicted > 0 && (
          <span>{words.t('sources.register.contradicted', { n: entry.contradicted })}</span>
        )}
        {entry.doubtful > 0 && <span>{words.t('sources.register.doubtful', { n: entry.doubtful })}</span>}
      </td>
    </tr>
  );
}
