import type { LessonId } from '@/lib/copy/lesson-index';

const keyOf = (lesson: LessonId) => `answer:${lesson}`;

/** What was written in a lesson in this tab and not finished, `null` if nothing was. */
export function keptAnswer(lesson: LessonId): string | null {
  return sessionStorage.getItem(keyOf(lesson));
}

/** Keeps an answer as long as this tab lives, and on this computer; `null` forgets it. */
export function keepAnswer(lesson: LessonId, text: string | null): void {
  if (text === null) sessionStorage.removeItem(keyOf(lesson));
  else sessionStorage.setItem(keyOf(lesson), text);
}
