import { expect, it } from 'vitest';
import { intlTag, localeFor, localeNames, locales } from './locales';

it.each([
  [['de'], 'de'],
  [['de-AT', 'en'], 'de'],
  [['es-419'], 'es'],
  [['pt'], 'pt-BR'],
  [['pt_PT'], 'pt-BR'],
  [['JA-jp'], 'ja'],
  [['tlh', '', 'x', 'fr-CA'], 'fr'],
  [['en-US', 'de'], 'en'],
  [['nl', 'sv'], 'en'],
  [[], 'en'],
] as const)('%j gives %s', (wanted, locale) => {
  expect(localeFor(wanted)).toBe(locale);
});

it('names each language in itself, and Intl supports them all', () => {
  expect(Intl.DateTimeFormat.supportedLocalesOf(locales.map(intlTag))).toHaveLength(locales.length);
  expect(new Set(Object.values(localeNames)).size).toBe(locales.length);
});
