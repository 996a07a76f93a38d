import { lessonIds, type LessonId } from '@/lib/copy/lesson-index';
import { lessonOfRule } from '@/lib/rule-lessons';

/** The lesson about the subject of a rule; `undefined` for a team's own phrase. */
export function lessonOf(rule: string): LessonId | undefined {
  return lessonOfRule[rule];
}

/** The rules whose advice a lesson teaches. */
export function rulesOf(lesson: LessonId): string[] {
  return Object.keys(lessonOfRule).filter((rule) => lessonOfRule[rule] === lesson);
}

/** The next lesson; `undefined` after the last. */
export function lessonAfter(lesson: LessonId): LessonId | undefined {
  return lessonIds[lessonIds.indexOf(lesson) + 1];
}
