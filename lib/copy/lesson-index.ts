import { panel } from './en/panel';

/** The ids of the lessons, each a word for its theme, in the order in which newcomers see them. */
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

/** The title of each lesson. */
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
