import type { Locale } from './locales';
import { reportFaults, soundTexts } from './sound';
import type { Catalogue } from './speaker';

/** The texts of a language file, by key. */
export type LanguageFile = Readonly<Partial<Record<string, string>>>;

/** Fetches the language file of each language but English from the package. */
export type LanguageFiles = Readonly<Record<Exclude<Locale, 'en'>, () => Promise<LanguageFile>>>;

/** A language with what its file says, none where English stands. */
export interface LoadedLanguage {
  readonly locale: Locale;
  readonly texts: LanguageFile;
}

/**
 * A language of a catalogue whose language files are scripts of their own, so that a page loads the one that it is
 * read in.
 *
 * @param name of the catalogue, for the report
 * @param report is told of each text that cannot be used, for which the English one stands in, and of a file that
 *   cannot be loaded, for which English does
 */
export async function loadLanguage(
  name: string,
  english: Catalogue,
  files: LanguageFiles,
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
