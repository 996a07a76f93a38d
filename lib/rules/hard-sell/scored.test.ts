import { expect, it } from 'vitest';
import { defaultContext } from '@/lib/engine/context';
import { review } from '@/lib/engine/review';
import { scorer } from '@/lib/scorer';
import { hardSell } from './';

const speaks = (text: string) =>
  review(
    [hardSell],
    { text, context: defaultContext, levels: { 'hard-sell': 'consider' } },
    [],
    scorer,
  ).hints.length > 0;

it('is silent on a listing that says who plays what, despite a high score of its other words', () => {
  expect(speaks('Folk at the Mill, Friday, 8pm. Tickets £9 from the box office.')).toBe(true);
  expect(
    speaks(
      'Folk at the Mill, Friday, 8pm. Tickets £9 from the box office. Ada Ames sings songs of the Wolds with a harp and a band of four.',
    ),
  ).toBe(false);
});
