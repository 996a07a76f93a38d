import { hints as de } from '@/lib/copy/de/hints';
import { hints as es } from '@/lib/copy/es/hints';
import { hints as fr } from '@/lib/copy/fr/hints';
import type { HintTexts } from '@/lib/copy/hint-texts';
import { hints as ja } from '@/lib/copy/ja/hints';
import { hints as ptBR } from '@/lib/copy/pt-BR/hints';
import { english, type Wording } from '@/lib/engine/hints/wording';
import { englishHints } from './english-hints';
import { intlTag, type Locale } from './locales';
import { reportFaults, soundTexts } from './sound';

const translations: Readonly<Record<Exclude<Locale, 'en'>, HintTexts>> = {
  es,
  fr,
  de,
  'pt-BR': ptBR,
  ja,
};

const wordings = new Map<Locale, Wording>([['en', english]]);

/**
 * The wording of hints in a language.
 *
 * @param report is called for each text that cannot be used, once, when the language is first requested
 */
export function wordingFor(locale: Locale, report: (error: Error) => void): Wording {
  const known = wordings.get(locale);
  if (known || locale === 'en') return known ?? english;
  const { texts, faults } = soundHints(englishHints, translations[locale]);
  reportFaults(locale, 'hints', faults, report);
  const wording = { tag: intlTag(locale), texts };
  wordings.set(locale, wording);
  return wording;
}

/** The valid texts of a language file (`soundTexts`), and what is wrong with the others. */
export function soundHints(
  original: HintTexts,
  translated: HintTexts,
): { readonly texts: HintTexts; readonly faults: readonly string[] } {
  const sound = Object.entries(translated).map(([of, texts]) => {
    const known = Object.hasOwn(original, of) ? original[of]! : {};
    return { of, ...soundTexts(known, texts) };
  });
  return {
    texts: Object.fromEntries(sound.map(({ of, texts }) => [of, texts])),
    faults: sound.flatMap(({ of, faults }) => faults.map((fault) => `${of}.${fault}`)),
  };
}
