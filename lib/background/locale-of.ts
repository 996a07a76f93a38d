import { localeFor, type Locale } from '@/lib/i18n/locales';
import type { Settings } from '@/lib/settings/schema';

/**
 * The language in which a page is told something: the one chosen in the options, else the page's.
 *
 * @param languages in which the page is read, best first, as BCP 47 tags
 */
export function localeOf({ language }: Settings, languages: readonly string[]): Locale {
  return language === 'automatic' ? localeFor(languages) : language;
}
