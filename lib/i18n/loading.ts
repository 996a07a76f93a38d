import type { Locale } from './locales';
import { soundTexts } from './sound';
import { speakerOf, type Catalogue, type Speaker } from './speaker';

/** The texts of a language file, by key. */
export type LanguageFile = Readonly<Partial<Record<string, string>>>;

/** Fetches the language file of each language but English from the package. */
export type LanguageFiles = Readonly<Record<Exclude<Locale, 'en'>, () => Promise<LanguageFile>>>;

/**
 * A speaker of a catalogue whose language files are chunks of their own, so that a page loads the one in use.
 *
 * @param name of the catalogue, for the report
 * @param report is told of each text that cannot be used, and of a file that cannot be loaded; English stands in
 */
export async function loadSpeaker<Texts extends Catalogue>(
  name: string,
  english: Texts,
  files: LanguageFiles,
  locale: Locale,
  report: (error: Error) => void,
): Promise<Speaker<Texts>> {
  if (locale === 'en') return speakerOf(english, 'en', {});
  let file: LanguageFile = {};
  try {
    file = await files[locale]();
  } catch (error) {
    report(new Error(`Language ${locale}: ${name} cannot be loaded.`, { cause: error }));
  }
  const { texts, faults } = soundTexts(english, file);
  for (const fault of faults) {
    report(new Error(`Language ${locale}: ${name}.${fault}. The English text stands in.`));
  }
  return speakerOf(english, locale, texts);
}
