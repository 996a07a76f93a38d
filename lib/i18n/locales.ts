/** The languages of the interface. Rules read English drafts whatever the language. */
export const locales = ['en', 'es', 'fr', 'de', 'pt-BR', 'ja'] as const;
/** A language of the interface, by its BCP 47 tag. */
export type Locale = (typeof locales)[number];

/** The name of each language in that language. */
export const localeNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  'pt-BR': 'Português (Brasil)',
  ja: '日本語',
};

/** The BCP 47 tag that `Intl` uses for dates and numbers. */
export function intlTag(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale;
}

/**
 * The first of the wanted languages that is available, ignoring its region; English if there is none.
 *
 * @param wanted BCP 47 tags, best first; invalid ones are skipped
 */
export function localeFor(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split(/[-_]/)[0];
    const known = locales.find((locale) => locale.split('-')[0] === language);
    if (known) return known;
  }
  return 'en';
}
