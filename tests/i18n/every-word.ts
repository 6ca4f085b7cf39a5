import { loadMessages, MESSAGE_SETS } from '../../src/i18n/languages.ts';
import { createWords } from '../../src/i18n/words.ts';

/** English with the words of all pages, for tests of what stands on any of them. */
export const english = createWords('en', await loadMessages('en', MESSAGE_SETS));
