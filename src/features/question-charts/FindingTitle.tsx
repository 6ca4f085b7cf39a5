import { Amount } from '../../claims/Amount.tsx';
import type { Figure } from '../../domain/figure.ts';
import { Phrase } from '../../i18n/Phrase.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { SaidFinding } from './finding-text.ts';

/** A finding as the title of its chart; each number leads back to its figure. */
export function FindingTitle({ finding: { id, values, figures, isMinimum } }: { finding: SaidFinding }) {
  const numbers = Object.entries(figures).map(([name, figure]) => [
    name,
    <span key={name} data-figure={figure.id}>
      {isMinimum ? <Least figure={figure} /> : <Amount figure={figure} />}
    </span>,
  ]);
  const { fromWhen, toWhen, ...others } = values;
  const days = { fromWhen: keptTogether(fromWhen), toWhen: keptTogether(toWhen) };
  return <Phrase id={id} values={{ ...others, ...days }} elements={Object.fromEntries(numbers)} />;
}

/** A day is misread when a line ends between it and its month. */
const keptTogether = (when: string | number = ''): string => String(when).replaceAll(' ', '\u00a0');

/** The number alone, where the words around it say that it is the least. */
function Least({ figure: { quantity } }: { figure: Figure }) {
  const words = useWords();
  if (quantity.kind !== 'qualified') return null;
  return <data value={quantity.value}>{words.number(quantity.value)}</data>;
}
