import { localeFor, type Locale } from '@/lib/i18n/locales';
import type { Settings } from '@/lib/settings/schema';

/**
 * The language for texts to a page: the one chosen in the options, else the page's.
 *
 * @param languages of the page, best first, as BCP 47 tags
 */
export function localeOf({ language }: Settings, languages: readonly string[]): Locale {
  return language === 'automatic' ? localeFor(languages) : language;
}
