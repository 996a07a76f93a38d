import { expect, it } from 'vitest';
import { rules } from '@/lib/catalogue';
import { ruleIds } from './profiles';

it('names every rule there is and no other', () => {
  expect(ruleIds).toEqual(rules.map(({ id }) => id).toSorted());
});
