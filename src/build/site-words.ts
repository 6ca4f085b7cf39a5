import { loadMessages, type MessageSet, SITE_LOCALE } from '../i18n/languages.ts';
import { createWords, type Words } from '../i18n/words.ts';

/** The words of the language that the site is built in. */
export async function siteWords(sets: readonly MessageSet[]): Promise<Words> {
  return createWords(SITE_LOCALE, await loadMessages(SITE_LOCALE, sets));
}
