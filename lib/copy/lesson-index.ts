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

/** Which lesson teaches the advice of each rule. */
export const lessonOfRule: Readonly<Record<string, LessonId>> = {
  'hard-sell': 'selling',
  'lopsided-stream': 'selling',
  'retweet-request': 'asking',
  'contact-request': 'asking',
  'missing-context': 'context',
  'off-topic-personal': 'context',
  'jargon-crowd': 'context',
  'wall-of-text': 'context',
  'stale-reference': 'context',
  'off-hours': 'context',
  disrespect: 'tone',
  shouting: 'tone',
  'sensitive-topic': 'tone',
  'canned-reply': 'replies',
  'brush-off': 'listening',
  'silent-account': 'listening',
  'closed-door': 'listening',
  'repeated-post': 'listening',
  'hashtag-crowd': 'tags',
  'mention-crowd': 'tags',
  overclaim: 'honesty',
  'undisclosed-ad': 'honesty',
  'undescribed-picture': 'honesty',
  'giveaway-terms': 'asking',
  'hurry-without-end': 'selling',
  'run-together-tag': 'tags',
  'picture-letters': 'tags',
  'quiet-day': 'context',
  'wrong-account': 'context',
  'uneven-thread': 'context',
  'repeated-link': 'listening',
  'untracked-link': 'listening',
};
