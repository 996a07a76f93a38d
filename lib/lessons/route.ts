import { lessonIds, type LessonId } from '@/lib/copy/lesson-index';

/** What the page shows: a lesson, or the welcome with the list of them. */
export type Route =
  { readonly page: 'welcome' } | { readonly page: 'lesson'; readonly lesson: LessonId };

/** The hash of the welcome page. */
export const WELCOME_HASH = '#welcome';

const LESSON_PREFIX = '#lesson/';

/** What a location hash asks for; the welcome for everything that is not a lesson. */
export function routeOf(hash: string): Route {
  const lesson = lessonIds.find((id) => hash === hashOf(id));
  return lesson ? { page: 'lesson', lesson } : { page: 'welcome' };
}

/** The hash under which a lesson is found. */
export function hashOf(lesson: LessonId): string {
  return LESSON_PREFIX + lesson;
}
