/** The languages of the interface. Rules read English drafts whatever the language. */
export const locales = ['en', 'es', 'fr', 'de', 'pt-BR', 'ja'] as const;
/** A language of the interface, by its BCP 47 tag. */
export type Locale = (typeof locales)[number];

/** What each language is called by those who speak it. */
export const localeNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  'pt-BR': 'Português (Brasil)',
  ja: '日本語',
};

/** The BCP 47 tag by which `Intl` writes dates and numbers. */
export function intlTag(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale;
}

/**
 * The first of the wanted languages that we have, in any region of it; English if there is none.
 *
 * @param wanted BCP 47 tags, best first; what is no tag is passed over
 */
export function localeFor(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split(/[-_]/)[0];
    const known = locales.find((locale) => locale.split('-')[0] === language);
    if (known) return known;
  }
  return 'en';
}
