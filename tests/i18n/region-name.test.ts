import { expect, it } from 'vitest';
import type { Locale } from '../../src/i18n/languages.ts';
import { regionName } from '../../src/i18n/region-name.ts';

it('a country has the name that the language of the site gives it, whatever its outlines are called', () => {
  expect(regionName('760', 'en')).toBe('Syria');
  expect(regionName('792', 'en')).toBe('Türkiye');
  expect(regionName('760', 'ar' as Locale)).toBe('سوريا');
  expect(regionName('900', 'en')).toBeNull();
});
