import type { LessonId } from '@/lib/copy/lesson-index';

const keyOf = (lesson: LessonId) => `answer:${lesson}`;

/** The unfinished answer to a lesson in this tab; `null` if there is none. */
export function keptAnswer(lesson: LessonId): string | null {
  return sessionStorage.getItem(keyOf(lesson));
}

/** Keeps an answer for the life of this tab, on this computer only; `null` deletes it. */
export function keepAnswer(lesson: LessonId, text: string | null): void {
  if (text === null) sessionStorage.removeItem(keyOf(lesson));
  else sessionStorage.setItem(keyOf(lesson), text);
}
