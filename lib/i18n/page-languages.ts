import { pages as english } from '@/lib/copy/en/pages';
import { loadLanguage, type LanguageFiles } from './loading';
import type { Locale } from './locales';
import type { PageLanguage } from './pages';

const pageFiles: LanguageFiles = {
  es: async () => (await import('@/lib/copy/es/pages')).pages,
  fr: async () => (await import('@/lib/copy/fr/pages')).pages,
  de: async () => (await import('@/lib/copy/de/pages')).pages,
  'pt-BR': async () => (await import('@/lib/copy/pt-BR/pages')).pages,
  ja: async () => (await import('@/lib/copy/ja/pages')).pages,
};

/**
 * The texts of the pages in a language; English if they cannot be loaded.
 *
 * @param report is called for that, and for each text that cannot be used
 */
export function pagesIn(locale: Locale, report: (error: Error) => void): Promise<PageLanguage> {
  return loadLanguage({ name: 'pages', english, files: pageFiles }, locale, report);
}
