import type { Locale } from './languages.ts';

/** What a language calls the country of a three-digit code (UN M49); null where there is no such country. */
export function regionName(code: string, locale: Locale): string | null {
  const { region } = new Intl.Locale(`und-${code}`);
  return region === undefined || region === code
    ? null
    : (new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }).of(region) ?? null);
}
