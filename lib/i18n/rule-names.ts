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
 * What the rules are called in a language: only what differs from `lib/rule-facts.ts`, which is in English.
 *
 * @param report is told if the language cannot be loaded; the English names stand in
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
