import { Amount } from '../../claims/Amount.tsx';
import { Phrase } from '../../i18n/Phrase.tsx';
import type { SaidFinding } from '../../charts/questions/finding-text.ts';

/** A finding as the title of its chart; each number leads back to its figure. */
export function FindingTitle({ finding: { id, values, figures } }: { finding: SaidFinding }) {
  const numbers = Object.entries(figures).map(([name, figure]) => [
    name,
    <span key={name} data-figure={figure.id}>
      <Amount figure={figure} />
    </span>,
  ]);
  const { fromWhen, toWhen, ...others } = values;
  const days = { fromWhen: keptTogether(fromWhen), toWhen: keptTogether(toWhen) };
  return <Phrase id={id} values={{ ...others, ...days }} elements={Object.fromEntries(numbers)} />;
}

/** A day is misread when a line ends between it and its month. */
const keptTogether = (when: string | number = ''): string => String(when).replaceAll(' ', '\u00a0');
