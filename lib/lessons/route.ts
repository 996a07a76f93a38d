import { lessonIds, type LessonId } from '@/lib/copy/lesson-index';

/** What the page shows: a lesson, or the welcome, from its top or from the list of lessons. */
export type Route =
  | { readonly page: 'welcome'; readonly at: 'top' | 'lessons' }
  | { readonly page: 'lesson'; readonly lesson: LessonId };

/** The hash of the welcome page. */
export const WELCOME_HASH = '#welcome';

/** The hash of the list of lessons on the welcome page. */
export const LESSONS_HASH = '#lessons';

const LESSON_PREFIX = '#lesson/';

/** What a location hash asks for; the top of the welcome for everything that is neither lesson nor list. */
export function routeOf(hash: string): Route {
  const lesson = lessonIds.find((id) => hash === hashOf(id));
  if (lesson) return { page: 'lesson', lesson };
  return { page: 'welcome', at: hash === LESSONS_HASH ? 'lessons' : 'top' };
}

/** The hash under which a lesson is found. */
export function hashOf(lesson: LessonId): string {
  return LESSON_PREFIX + lesson;
}
