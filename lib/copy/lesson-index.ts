import { panel } from './en/panel';

/** The lessons by id, which is the word for the theme, in the order in which a newcomer is offered them. */
export const lessonIds = [
  'listening',
  'context',
  'replies',
  'tone',
  'asking',
  'selling',
  'tags',
  'honesty',
] as const;
export type LessonId = (typeof lessonIds)[number];

/** What each lesson is called. */
export const lessonTitles: Readonly<Record<LessonId, string>> = {
  listening: panel['lesson.listening'],
  context: panel['lesson.context'],
  replies: panel['lesson.replies'],
  tone: panel['lesson.tone'],
  asking: panel['lesson.asking'],
  selling: panel['lesson.selling'],
  tags: panel['lesson.tags'],
  honesty: panel['lesson.honesty'],
};
