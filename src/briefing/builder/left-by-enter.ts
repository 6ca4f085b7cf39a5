import type { KeyboardEvent } from 'react';

/** What is written in a field holds when it is left, by this key too. */
export function leftByEnter({ key, currentTarget }: KeyboardEvent<HTMLInputElement>) {
  if (key === 'Enter') currentTarget.blur();
}
