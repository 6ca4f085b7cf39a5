/** A day is misread when a line ends between it and its month, or within what is said of it: the same words with no place to end one. */
export const keptTogether = (words: string): string => words.replaceAll(' ', '\u00a0');

/** The article of a name: "al-Nuri" is one word. */
const ARTICLE = /(?<!\p{L})(\p{L}{2}-)(?=\p{Lu})/gu;

/** The same words, none of which ends a line behind the article of a name. */
export const withNamesWhole = (words: string): string => words.replaceAll(ARTICLE, '$1\u2060');
