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
