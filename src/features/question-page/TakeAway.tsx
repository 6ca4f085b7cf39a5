import { useLinks } from '../../addresses/links.tsx';
import { Amount } from '../../claims/Amount.tsx';
import { type ReadOut, readOut } from '../../claims/read-out.ts';
import { Panel } from '../../design/Panel.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { Answer } from '../../statistics/answers.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { type Choice, isOwnChoice } from '../../statistics/headline/choice.ts';
import { CopyButton } from './CopyButton.tsx';
import { namedChoice } from './choice.ts';
import { ruleName } from './rule-name.ts';
import styles from './TakeAway.module.css';

interface TakeAwayProps {
  view: AsOfView;
  answer: Answer;
  choice: Choice;
}

/** What may be taken along: a line to read out, a citation, and the address of exactly this answer. */
export function TakeAway({ view, answer, choice }: TakeAwayProps) {
  const words = useWords();
  const links = useLinks();
  const { dataset, day } = view;
  const { question, title } = answer;
  const line = readOut(view, answer, words);
  const tried = isOwnChoice(question, choice)
    ? null
    : words.t('question.readOutTrial', { rule: ruleName(choice, words) });
  const address = links.here({ asof: day, ...namedChoice(choice), theme: null });
  const absolute = () => new URL(address, location.href).href;
  const citation = words.t('question.citeRest', {
    dataset: dataset.title,
    version: dataset.version,
    day: words.date(day),
  });
  return (
    <>
      <Panel title={words.t('question.readOut')}>
        {line ? <Line line={line} /> : <p className={styles.note}>{words.t('question.readOutNone')}</p>}
        {line && (
          <>
            {tried !== null && <p className={styles.note}>{tried}</p>}
            <CopyButton
              solid
              icon="copy"
              label={words.t('question.copyLine')}
              textOf={() => [line.text, tried].filter(Boolean).join(' ')}
            />
            <p className={styles.note}>{words.t('question.readOutNote')}</p>
          </>
        )}
      </Panel>
      <Panel title={words.t('question.cite')}>
        <p className={styles.cite}>
          Figuredesk, <cite>{title}</cite> {citation}
        </p>
        <CopyButton
          icon="copy"
          label={words.t('question.copyCitation')}
          textOf={() => `Figuredesk, “${title}” ${citation} ${absolute()}`}
        />
      </Panel>
      <Panel title={words.t('question.permalink')}>
        <p className={styles.address}>
          <a href={address}>{address}</a>
        </p>
        <CopyButton icon="link" label={words.t('question.copyLink')} textOf={absolute} />
        <p className={styles.note}>{words.t('question.permalinkNote')}</p>
      </Panel>
    </>
  );
}

function Line({ line }: { line: ReadOut }) {
  return (
    <>
      <p className={styles.line}>
        {line.parts.map(({ claim: { figure }, before, after }) => (
          <span key={figure.id} data-figure={figure.id}>
            {before}
            <Amount figure={figure} readingSaid />
            {after}
          </span>
        ))}
      </p>
      <p className={styles.note}>{line.source}</p>
    </>
  );
}
