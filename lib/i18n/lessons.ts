import { lessonTexts as english } from '@/lib/copy/en/lessons';
import { loadLanguage, type LanguageFiles } from './loading';
import type { Locale } from './locales';
import { speakerOf, type Speaker } from './speaker';

/** Returns texts of the lessons. */
export type LessonSpeaker = Speaker<typeof english>;

/** The lessons in English. */
export const englishLessons: LessonSpeaker = speakerOf(english, 'en', {});

/** The lessons' language files, each a chunk of its own. */
export const lessonFiles: LanguageFiles = {
  es: async () => (await import('@/lib/copy/es/lessons')).lessonTexts,
  fr: async () => (await import('@/lib/copy/fr/lessons')).lessonTexts,
  de: async () => (await import('@/lib/copy/de/lessons')).lessonTexts,
  'pt-BR': async () => (await import('@/lib/copy/pt-BR/lessons')).lessonTexts,
  ja: async () => (await import('@/lib/copy/ja/lessons')).lessonTexts,
};

/**
 * The lessons in a language, loaded when asked for; in English if they cannot be loaded.
 *
 * @param report is called for that, and for each text that cannot be used
 */
export async function lessonsIn(
  wanted: Locale,
  report: (error: Error) => void,
): Promise<LessonSpeaker> {
  const source = { name: 'lessons', english, files: lessonFiles };
  const { locale, texts } = await loadLanguage(source, wanted, report);
  return speakerOf(english, locale, texts);
}
