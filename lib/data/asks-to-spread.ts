import type { PhraseList } from './types';

/** Asks that are plain whatever stands around them. */
export const spreadRequests = {
  note: 'The reader is asked to repost or to spread; "RT" as a verb is one only with an object or a please.',
  source: 'seed 003: "Ask people to promote your stuff"',
  phrases: [
    '<please> (rt|retweet|repost|share|spread|boost|like|follow)',
    '(rt|retweet|repost) (this|it|if|to|and|my|our|me|us|for)',
    'spread the word',
  ],
} satisfies PhraseList;
