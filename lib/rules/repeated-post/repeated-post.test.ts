import { expect, it } from 'vitest';
import { findingsOf, testRule } from '@/tests/rule-table';
import { repeatedPost } from './';

const HOUR = 60 * 60 * 1000;
const now = Date.UTC(2026, 4, 20, 9);
/** A post before that is so much like the draft, so many hours ago. */
const alike = (similarity: number, hours: number) => ({
  now,
  nearest: { at: now - hours * HOUR, similarity },
});
const texts = [
  'The pool opens at six.',
  'Lane swimming all week',
  'Bring a towel 🏊',
  'Open today.',
];
const all = (context: object) => texts.map((text) => ({ text, context }));
const say = (context: object) =>
  texts.map((text) => ({ text, context, points: '', says: 'same', fixed: null }));

testRule(repeatedPost, {
  quiet: {
    'nothing was posted before': [...texts, ...all({ nearest: null })],
    'no post was like it': [...all(alike(0, 5)), ...all(alike(0.4, 5)), ...all(alike(0.69, 5))],
    'likeness that cannot be told': all(alike(NaN, 5)),
    'it is longer ago than readers remember': [
      ...all(alike(1, 61 * 24)),
      ...all(alike(0.9, 365 * 24)),
    ],
    'the post may still be edited, or written anew without its slip': [
      ...all(alike(1, 0)),
      ...all(alike(0.8, 0.99)),
    ],
    'a reply, which one person reads': [
      { text: 'Lockers take a one euro coin.', context: { ...alike(1, 2), surface: 'reply' } },
      { text: '@jo_k Lockers take a one euro coin.', context: alike(1, 2) },
    ],
    'a later part of a thread': [
      { text: 'Lockers take a one euro coin.', context: { ...alike(1, 2), surface: 'thread' } },
    ],
  },
  speaks: {
    'nearly the same': [...say(alike(0.7, 5)), ...say(alike(0.85, 3 * 24))],
    'the very same': [...say(alike(1, 1)), ...say(alike(1, 59 * 24))],
    'a clock that went backwards': say(alike(1, -5)),
    'the same words beside another post': say({ ...alike(1, 5), surface: 'quote' }),
  },
});

it.each([1, 2, 26, 15 * 24])('says how long ago it was: %d hours', (hours) => {
  const [finding] = findingsOf(repeatedPost, 'Open today.', alike(0.9, hours));
  expect(finding?.data).toEqual({ when: { passed: hours * HOUR } });
});
