import { pages as english, type PageTexts } from '@/lib/copy/en/pages';
import type { Locale } from './locales';
import type { PageLanguage } from './pages';
import { soundTexts } from './sound';

/** Each language in a script of its own: a page loads the one that it is read in. */
const translations: Readonly<Record<Locale, () => Promise<{ readonly pages: PageTexts }>>> = {
  en: async () => ({ pages: {} }),
  es: () => import('@/lib/copy/es/pages'),
  fr: () => import('@/lib/copy/fr/pages'),
  de: () => import('@/lib/copy/de/pages'),
  'pt-BR': () => import('@/lib/copy/pt-BR/pages'),
  ja: () => import('@/lib/copy/ja/pages'),
};

/**
 * The pages' words in a language.
 *
 * @param report is told of each text that cannot be used
 * @throws {Error} if the browser cannot load the script of the language
 */
export async function pagesIn(
  locale: Locale,
  report: (error: Error) => void,
): Promise<PageLanguage> {
  const { pages } = await translations[locale]();
  const { texts, faults } = soundTexts(english, pages);
  for (const fault of faults) {
    report(new Error(`Language ${locale}: pages.${fault}. The English text stands in.`));
  }
  return { locale, texts };
}
