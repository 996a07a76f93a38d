import { describe, expect, it } from 'vitest';
import { defaultContext, type Context, type PostKind } from '@/lib/engine/context';
import { review } from '@/lib/engine/review';
import { defineRule } from '@/lib/engine/rule';
import { firmerLevel, repetitionOf } from './repetition';

/** An account whose posts, newest first, were of these kinds. */
function after(...kinds: readonly PostKind[]): Context {
  const history = kinds.map((kind, i) => ({
    at: 1000 - i,
    surface: 'post' as const,
    kind,
    question: false,
    hints: [],
  }));
  return { ...defaultContext, history };
}

describe('repetitionOf', () => {
  it.each<[readonly PostKind[], number, number]>([
    [[], 1, 1],
    [['talk', 'give'], 1, 1],
    [['ask'], 2, 2],
    [['talk', 'ask', 'talk', 'ask', 'give'], 3, 5],
  ])('after %j', (kinds, times, posts) => {
    expect(repetitionOf('ask', after(...kinds))).toEqual({ times, posts });
  });

  it('does not look beyond the window', () => {
    const context = after(...Array.from({ length: 30 }, () => 'ask' as const));
    const narrow = { ...context, thresholds: { ...context.thresholds, window: 5 } };
    expect(repetitionOf('ask', narrow)).toEqual({ times: 6, posts: 6 });
  });
});

it.each([
  [1, 'tip', 'tip'],
  [2, 'consider', 'consider'],
  [3, 'tip', 'consider'],
  [5, 'tip', 'think-twice'],
  [9, 'think-twice', 'think-twice'],
] as const)('after %i times %s becomes %s', (times, level, firmer) => {
  expect(firmerLevel(level, { times, posts: times })).toBe(firmer);
});

it('makes the third hint firmer than the first', () => {
  const rule = defineRule({
    id: 'begging',
    category: 'asking',
    title: 'Begging',
    why: 'It tires.',
    source: 'this test',
    example: { before: 'beg', after: '' },
    repeats: 'ask',
    messages: { found: 'It begs.' },
    *check() {
      yield { messageId: 'found' };
    },
  });
  const hintAfter = (...kinds: readonly PostKind[]) =>
    review([rule], { text: 'beg', context: after(...kinds), levels: { begging: 'consider' } })
      .hints[0];
  expect(hintAfter()).toMatchObject({ level: 'consider', message: 'It begs.' });
  expect(hintAfter('ask', 'talk', 'ask')).toMatchObject({
    level: 'think-twice',
    message: 'It begs. It is the third request in 4 posts.',
  });
});
