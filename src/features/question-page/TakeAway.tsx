import type { ReactNode } from 'react';
import { useLinks } from '../../addresses/links.tsx';
import { Amount } from '../../claims/Amount.tsx';
import { type ReadOut, readOut } from '../../claims/read-out.ts';
import { Panel } from '../../design/Panel.tsx';
import { Segments } from '../../design/Segments.tsx';
import type { Words } from '../../i18n/words.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Answer } from '../../statistics/answers.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { type Choice, isOwnChoice } from '../../statistics/headline/choice.ts';
import { CopyButton } from '../../design/CopyButton.tsx';
import { namedChoice } from './choice.ts';
import { ruleName } from './rule-name.ts';
import styles from './TakeAway.module.css';

interface TakeAwayProps {
  view: AsOfView;
  answer: Answer;
  choice: Choice;
}

const WAYS = ['line', 'citation', 'link', 'data'] as const;

/** What may be taken along, one at a time: a line to read out, a citation, the address of exactly this answer, its figures. */
export function TakeAway({ view, answer, choice }: TakeAwayProps) {
  const words = useWords();
  const links = useLinks();
  const { dataset, day } = view;
  const { question, title } = answer;
  const address = links.here({ asof: day, ...namedChoice(choice), theme: null });
  const absolute = () => new URL(address, location.href).href;
  const citation = words.t('question.citeRest', {
    dataset: dataset.title,
    version: dataset.version,
    day: words.date(day),
  });
  const held: Readonly<Record<(typeof WAYS)[number], ReactNode>> = {
    line: <Line view={view} answer={answer} choice={choice} />,
    citation: (
      <>
        <p className={styles.cite}>
          Figuredesk, <cite>{title}</cite> {citation}
        </p>
        <CopyButton
          said={said(words)}
          solid
          icon="copy"
          label={words.t('question.copyCitation')}
          textOf={() => `Figuredesk, “${title}” ${citation} ${absolute()}`}
        />
      </>
    ),
    link: (
      <>
        <p className={styles.address}>
          <a href={address}>{address}</a>
        </p>
        <CopyButton
          said={said(words)}
          solid
          icon="link"
          label={words.t('question.copyLink')}
          textOf={absolute}
        />
        <p className={styles.note}>{words.t('question.permalinkNote')}</p>
      </>
    ),
    data: (
      <p className={styles.cite}>
        <a href={links.to({ page: 'figures' }, { question: question.id })}>
          {words.t('question.take.figures')}
        </a>{' '}
        {words.t('question.take.figuresNote')}
      </p>
    ),
  };
  return (
    <div className={styles.take}>
      <Panel title={words.t('question.take')}>
        <Segments
          label={words.t('question.take.way')}
          name="take"
          segments={WAYS.map((value) => ({ value, label: words.t(`question.take.${value}`) }))}
        />
        {WAYS.map((way) => (
          <div key={way} className={styles.way} data-way={way}>
            {held[way]}
          </div>
        ))}
      </Panel>
    </div>
  );
}

function Line({ view, answer, choice }: TakeAwayProps) {
  const words = useWords();
  const line = readOut(view, answer, words);
  if (!line) return <p className={styles.note}>{words.t('question.readOutNone')}</p>;
  const tried = isOwnChoice(answer.question, choice)
    ? null
    : words.t('question.readOutTrial', { rule: ruleName(choice, words) });
  return (
    <>
      <Spoken line={line} />
      {tried !== null && <p className={styles.note}>{tried}</p>}
      <CopyButton
        said={said(words)}
        solid
        icon="copy"
        label={words.t('question.copyLine')}
        textOf={() => [line.text, tried].filter(Boolean).join(' ')}
      />
    </>
  );
}

function Spoken({ line }: { line: ReadOut }) {
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

const said = ({ t }: Words) => ({ copied: t('question.copied'), copyFailed: t('question.copyFailed') });
