import { Fragment, type ReactNode } from 'react';
import type { MessageId } from './languages.ts';
import type { MessageValues } from './words.ts';
import { useWords } from './words-context.tsx';

interface PhraseProps {
  id: MessageId;
  values?: MessageValues;
  /** Stand where the message has their names. */
  elements: Readonly<Record<string, ReactNode>>;
}

const MARK = '\u0001';

/** A message with elements in place of some of its values, in the order that its language puts them. */
export function Phrase({ id, values, elements }: PhraseProps) {
  const { t } = useWords();
  const marks = Object.fromEntries(Object.keys(elements).map((name) => [name, `${MARK}${name}${MARK}`]));
  const pieces = t(id, { ...values, ...marks }).split(MARK);
  return pieces.map((piece, at) =>
    at % 2 === 0 ? piece : <Fragment key={piece}>{elements[piece]}</Fragment>,
  );
}
