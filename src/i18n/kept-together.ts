/** A day is misread when a line ends between it and its month, or within what is said of it: the same words with no place to end one. */
export const keptTogether = (words: string): string => words.replaceAll(' ', '\u00a0');
