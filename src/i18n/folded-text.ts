const MARKS = /\p{M}+/gu;
const FOREIGN = /[^\p{ASCII}]/u;
const GROUPED = /(?<=\d)[,٬](?=\d{3}(?!\d))/gu;
const DIGITS = /[٠-٩۰-۹]/gu;
const LETTERS = /[\u0640ٱىیةکßøłđæœı’‘ʼ‐‑–—]/gu;
/** Letters that readers take for one another and that lose no mark when taken apart. The first is a mere stretch. */
const SAME: Readonly<Record<string, string>> = {
  '\u0640': '',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
};

/**
 * A text as it is searched: small letters without marks, Arabic letters in one form, digits 0 to 9, and numbers without
 * their grouping, so that "١٠٠٬٠٠٠", "100,000" and "100000" are the same.
 */
export function folded(text: string): string {
  if (!FOREIGN.test(text)) return text.toLowerCase().replace(GROUPED, '');
  const letters = text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(LETTERS, (letter) => SAME[letter] ?? letter);
  return letters.replace(DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf)).replace(GROUPED, '');
}

/** What must all be found: words, and phrases in double quotes. */
export function searchTerms(query: string): readonly string[] {
  return [...folded(query).matchAll(/["“”]([^"“”]*)["“”]?|[^\s"“”]+/g)]
    .map(([word, phrase]) => (phrase ?? word).trim())
    .filter((term) => term !== '');
}
