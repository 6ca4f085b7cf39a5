import type { Messages } from '@lingui/core';
import { everyPageInEnglish } from './en/every-page.ts';
import { pageSetsInEnglish } from './en/page-sets.ts';
import { keysOf } from '../domain/keys-of.ts';

type Loaded<Set extends MessageSet> = Awaited<ReturnType<(typeof pageSetsInEnglish)[Set]>>['default'];

export type MessageSet = keyof typeof pageSetsInEnglish;

/** Every message there is. A wrong id is a type error. */
export type MessageId =
  | keyof typeof everyPageInEnglish
  | { [Set in MessageSet]: keyof Loaded<Set> }[MessageSet];

/** A language has all that English says: a set or a message that is missing is a type error. */
interface Language {
  readonly direction: 'ltr' | 'rtl';
  /** What every page says. English comes with the first script, another language when it is read. */
  readonly everyPage: () => Everywhere | Promise<Everywhere>;
  readonly pageSets: {
    readonly [Set in MessageSet]: () => Promise<{
      readonly default: Readonly<Record<keyof Loaded<Set>, string>>;
    }>;
  };
}

type Everywhere = Readonly<Record<keyof typeof everyPageInEnglish, string>>;

/** The languages that the site can be built in: a folder of messages each, and a line here. */
export const LANGUAGES = {
  en: { direction: 'ltr', everyPage: () => everyPageInEnglish, pageSets: pageSetsInEnglish },
} as const satisfies Record<string, Language>;

export type Locale = keyof typeof LANGUAGES;
export const LOCALES = keysOf(LANGUAGES);
/** The language that the site is built in. */
export const SITE_LOCALE: Locale = 'en';
export const MESSAGE_SETS = keysOf(pageSetsInEnglish);

/** What every page says and the messages of these sets, in one language. */
export async function loadMessages(locale: Locale, sets: readonly MessageSet[]): Promise<Messages> {
  const language: Language = LANGUAGES[locale];
  const [everywhere, ...loaded] = await Promise.all([
    language.everyPage(),
    ...sets.map((set) => language.pageSets[set]()),
  ]);
  return Object.assign({}, everywhere, ...loaded.map((each) => each.default));
}
