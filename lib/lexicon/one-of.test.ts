import { expect, it } from 'vitest';
import { withPlurals } from './one-of';

it('gives words with their plurals, but none that is read in another spelling', () => {
  expect(withPlurals(['loaf', 'monkey', 'boss'])).toEqual([
    'loaf',
    'loafs',
    'monkey',
    'monkeys',
    'boss',
  ]);
});
