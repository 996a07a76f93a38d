import type { Locale } from './locales';
import { reportFaults, soundTexts } from './sound';
import type { Catalogue } from './speaker';

/** The texts of a language file, by key. */
export type LanguageFile = Readonly<Partial<Record<string, string>>>;

/** Fetches the language file of each language but English from the package. */
export type LanguageFiles = Readonly<Record<Exclude<Locale, 'en'>, () => Promise<LanguageFile>>>;

/** The texts of a part of the interface in all languages. */
export interface TextSource {
  /** What the report calls it. */
  readonly name: string;
  readonly english: Catalogue;
  readonly files: LanguageFiles;
}

/** A language with the texts of its file; English has none. */
export interface LoadedLanguage {
  readonly locale: Locale;
  readonly texts: LanguageFile;
}

/**
 * Loads one language. Each language file is a separate script, so that a page loads only the one that it needs.
 *
 * @param report is called for each text that cannot be used and for a file that cannot be loaded; English is used
 *   instead
 */
export async function loadLanguage(
  { name, english, files }: TextSource,
  locale: Locale,
  report: (error: Error) => void,
): Promise<LoadedLanguage> {
  if (locale === 'en') return { locale, texts: {} };
  try {
    const { texts, faults } = soundTexts(english, await files[locale]());
    reportFaults(locale, name, faults, report);
    return { locale, texts };
  } catch (error) {
    report(new Error(`Language ${locale}: ${name} cannot be loaded.`, { cause: error }));
    return { locale: 'en', texts: {} };
  }
}
