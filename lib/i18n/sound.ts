import { messageOf } from '@/lib/error-message';
import { placesOf } from '@/lib/text/message';
import type { Locale } from './locales';

/** The valid texts of a language file, and what is wrong with the others. */
export interface SoundTexts {
  readonly texts: Readonly<Record<string, string>>;
  /** What was left out and why, for whoever fixes the language file. */
  readonly faults: readonly string[];
}

/**
 * Leaves invalid texts out of a language file, for which English is used instead: a text that cannot be parsed, that
 * has other placeholders than the English one, or that has no English counterpart.
 */
export function soundTexts<Key extends string>(
  english: Readonly<Record<Key, string>>,
  translated: Readonly<Partial<Record<Key, string>>>,
): SoundTexts {
  const texts: Record<string, string> = {};
  const faults: string[] = [];
  for (const [key, text] of entriesOf(translated)) {
    const fault = Object.hasOwn(english, key) ? faultOf(english[key], text) : 'has no English text';
    if (fault === undefined) texts[key] = text;
    else faults.push(`${key}: ${fault}`);
  }
  return { texts, faults };
}

/**
 * Reports each fault of a language file.
 *
 * @param name of the catalogue
 */
export function reportFaults(
  locale: Locale,
  name: string,
  faults: readonly string[],
  report: (error: Error) => void,
): void {
  for (const fault of faults) {
    report(new Error(`Language ${locale}: ${name}.${fault}. The English text stands in.`));
  }
}

function entriesOf<Key extends string>(texts: Readonly<Partial<Record<Key, string>>>) {
  return Object.entries(texts) as [Key, string][];
}

/** Describes what is wrong with a translated text; `undefined` if nothing is. */
function faultOf(english: string, translated: string): string | undefined {
  const wanted = named(placesOf(english));
  try {
    const found = named(placesOf(translated));
    return found === wanted ? undefined : `has the places ${found}, not ${wanted}`;
  } catch (error) {
    return messageOf(error);
  }
}

function named(places: ReadonlySet<string>): string {
  const names = [...places].toSorted().map((name) => `{${name}}`);
  return names.length === 0 ? 'none' : names.join(' ');
}
