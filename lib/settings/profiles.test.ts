import { expect, it } from 'vitest';
import { rules } from '@/lib/catalogue';
import { ruleIds } from './profiles';

it('have levels for exactly the existing rules', () => {
  expect(ruleIds).toEqual(rules.map(({ id }) => id).toSorted());
});
