import { lessonIds, type LessonId } from '@/lib/copy/lesson-index';

/** What the page shows: a lesson, or the welcome page, from its top or at the list of lessons. */
export type Route =
  | { readonly page: 'welcome'; readonly at: 'top' | 'lessons' }
  | { readonly page: 'lesson'; readonly lesson: LessonId };

/** The hash of the welcome page. */
export const WELCOME_HASH = '#welcome';

/** The hash of the list of lessons on the welcome page. */
export const LESSONS_HASH = '#lessons';

const LESSON_PREFIX = '#lesson/';

/** The route of a location hash; the top of the welcome page for any other hash. */
export function routeOf(hash: string): Route {
  const lesson = lessonIds.find((id) => hash === hashOf(id));
  if (lesson) return { page: 'lesson', lesson };
  return { page: 'welcome', at: hash === LESSONS_HASH ? 'lessons' : 'top' };
}

/** The hash of a lesson. */
export function hashOf(lesson: LessonId): string {
  return LESSON_PREFIX + lesson;
}
