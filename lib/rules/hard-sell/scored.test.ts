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

it('is silent on words of haste that stand in quotation marks, despite their score', () => {
  const words = (mark: string) =>
    `Our plug-in finds ${mark}only 2 left${mark} and ${mark}hurry, ends tonight${mark} on the pages of shops.`;
  expect(speaks(words(''))).toBe(true);
  expect(speaks(words('"'))).toBe(false);
});
