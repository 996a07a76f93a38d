import type { Locale } from './locales';
import type { RuleNames } from './rule-names/names-of';

export type { RuleNames } from './rule-names/names-of';

const languages: Readonly<
  Record<Exclude<Locale, 'en'>, () => Promise<{ readonly ruleNames: RuleNames }>>
> = {
  es: () => import('./rule-names/es'),
  fr: () => import('./rule-names/fr'),
  de: () => import('./rule-names/de'),
  'pt-BR': () => import('./rule-names/pt-BR'),
  ja: () => import('./rule-names/ja'),
};

/**
 * The names of the rules in a language, as far as they differ from the English ones in `lib/rule-facts.ts`.
 *
 * @param report is called if the language cannot be loaded; the English names are used then
 */
export async function ruleNamesIn(
  locale: Locale,
  report: (error: Error) => void,
): Promise<RuleNames> {
  if (locale === 'en') return {};
  try {
    return (await languages[locale]()).ruleNames;
  } catch (error) {
    report(
      new Error(`Language ${locale}: the names of the rules cannot be loaded.`, { cause: error }),
    );
    return {};
  }
}
