import { describe, expect, it } from 'vitest';
import { Draft } from '@/lib/engine/reading/draft';
import { givesSomething, opensPost } from './stream';

describe('opensPost', () => {
  it.each([
    ['Fresh bread from seven.', 'post', true],
    ['Well said.', 'quote', true],
    ['Thanks to @anna_b the oven is back.', 'post', true],
    ['.@anna_b has the recipe.', 'post', true],
    ['@anna_b Thank you!', 'post', false],
    ['  @anna_b Thank you!', 'post', false],
    ['Thank you!', 'reply', false],
    ['And then it rained.', 'thread', false],
    ['', 'post', true],
  ] as const)('%j as %s: %s', (text, surface, expected) => {
    expect(opensPost(new Draft(text), { surface })).toBe(expected);
  });
});

describe('givesSomething', () => {
  it.each([
    ['Which loaf should we bake on Sunday?', true],
    ['Happy to help with your sourdough.', true],
    ['Thanks to all of you for the kind letters.', true],
    ['Here is how we keep rye bread fresh.', true],
    ['Our new rye loaf is in the shop.', false],
    ['Bread. Ours. Now.', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(givesSomething(new Draft(text))).toBe(expected);
  });
});
