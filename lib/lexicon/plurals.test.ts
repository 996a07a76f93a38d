import { expect, it } from 'vitest';
import { withPlurals } from './plurals';

it.each([
  ['oaf', 'oafs'],
  ['monkey', 'monkeys'],
  ['bully', 'bullies'],
  ['boss', 'bosses'],
  ['leech', 'leeches'],
  ['con man', 'con men'],
  ['human', 'humans'],
  ['norman', 'normans'],
  ['manchild', 'manchildren'],
  ['pillar of salt', 'pillars of salt'],
  ['joker-in-chief', 'jokers-in-chief'],
  ['has-been', 'has-beens'],
])('the plural of %s is %s', (word, plural) => {
  expect(withPlurals([word])).toEqual([word, plural]);
});
