/** The article of a name: "al-Nuri" is one word. */
const ARTICLE = /(?<!\p{L})(\p{L}{2}-)(?=\p{Lu})/gu;

/** The same words, none of which ends a line behind the article of a name. */
export const withNamesWhole = (words: string): string => words.replaceAll(ARTICLE, '$1\u2060');
