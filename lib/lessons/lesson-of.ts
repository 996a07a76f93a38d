import { lessonIds, type LessonId } from '@/lib/copy/lesson-index';
import { lessonOfRule } from '@/lib/rule-lessons';

/** The lesson that teaches what a rule is about; none for a phrase of a team's own. */
export function lessonOf(rule: string): LessonId | undefined {
  return lessonOfRule[rule];
}

/** The rules whose advice a lesson teaches. */
export function rulesOf(lesson: LessonId): string[] {
  return Object.keys(lessonOfRule).filter((rule) => lessonOfRule[rule] === lesson);
}

/** The lesson that comes after one, none after the last. */
export function lessonAfter(lesson: LessonId): LessonId | undefined {
  return lessonIds[lessonIds.indexOf(lesson) + 1];
}
