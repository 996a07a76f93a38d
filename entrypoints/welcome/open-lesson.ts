import type { LessonId } from '@/lib/copy/lesson-index';
import { hashOf } from '@/lib/lessons/route';

/** Opens a lesson in this tab. */
export function openLessonHere(lesson: LessonId): void {
  location.hash = hashOf(lesson);
}
