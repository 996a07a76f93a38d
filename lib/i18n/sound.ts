import { placesOf } from '@/lib/text/message';

/** Translated texts of which each can stand in for its English one, and what is wrong with the others. */
export interface SoundTexts {
  readonly texts: Readonly<Record<string, string>>;
  /** What was left out and why, for whoever mends the language file. */
  readonly faults: readonly string[];
}

/**
 * Leaves out of a language file what would not work: a text that cannot be read, whose places are not
 * those of the English one, or that nothing in English stands for. There English stands in.
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

function entriesOf<Key extends string>(texts: Readonly<Partial<Record<Key, string>>>) {
  return Object.entries(texts) as [Key, string][];
}

/** What is wrong with a translated text, in words; `undefined` if nothing is. */
function faultOf(english: string, translated: string): string | undefined {
  const wanted = named(placesOf(english));
  try {
    const found = named(placesOf(translated));
    return found === wanted ? undefined : `has the places ${found}, not ${wanted}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function named(places: ReadonlySet<string>): string {
  const names = [...places].toSorted().map((name) => `{${name}}`);
  return names.length === 0 ? 'none' : names.join(' ');
}
