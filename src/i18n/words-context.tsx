import { createContext, type ReactNode, useContext } from 'react';
import { createWords, type Words } from './words.ts';

const WordsContext = createContext<Words>(createWords());

export function WordsProvider({ words, children }: { words: Words; children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The words of the reader's language. */
export function useWords(): Words {
  return useContext(WordsContext);
}
