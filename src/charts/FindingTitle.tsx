import { type ComponentType, Fragment } from 'react';
import { Amount } from '../claims/Amount.tsx';
import type { Figure } from '../domain/figure.ts';
import { keptTogether } from '../i18n/kept-together.ts';
import { Phrase } from '../i18n/Phrase.tsx';
import type { SaidFinding } from './questions/finding-text.ts';

interface FindingTitleProps {
  finding: SaidFinding;
  size?: 'row' | 'screen';
  /** What is to be said right behind the day of a figure. */
  behind?: ComponentType<{ figure: Figure }>;
}

/** A finding as the title of its chart; each number leads back to its figure. */
export function FindingTitle({
  finding: { id, values, figures, dated },
  size = 'row',
  behind: Behind,
}: FindingTitleProps) {
  const numbers = Object.entries(figures).map(([name, figure]) => [
    name,
    <span key={name} data-figure={figure.id}>
      <Amount figure={figure} size={size} />
    </span>,
  ]);
  const days = Object.entries(dated).map(([name, figure]) => [
    `${name}When`,
    <Fragment key={name}>
      {keptTogether(String(values[`${name}When`] ?? ''))}
      {Behind && <Behind figure={figure} />}
    </Fragment>,
  ]);
  return <Phrase id={id} values={values} elements={Object.fromEntries([...numbers, ...days])} />;
}
