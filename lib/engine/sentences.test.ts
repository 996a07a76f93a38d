import { describe, expect, it } from 'vitest';
import { sentenceEnds } from './sentences';

const cut = (text: string) => {
  const pieces: string[] = [];
  let start = 0;
  for (const { end } of [...sentenceEnds(text), { end: text.length }]) {
    const piece = text.slice(start, end).trim();
    if (piece) pieces.push(piece);
    start = end;
  }
  return pieces;
};

describe('sentenceEnds', () => {
  it.each([
    'Dr. Hale and Mrs. Okoye open the fair',
    'A talk by J. R. Okoye on tides',
    'The U.S. Senate meets today',
    'We are No. 1 in town',
    'Leeds v. Hull tonight',
    'Doors at 5 p.m. on Friday',
    'Doors at 5 p.m. Friday',
    'Doors at 5 p.m. EST',
    '1. Mix the flour',
    '1) Mix the flour',
    'Step 1) Mix the flour',
    'Step 2. Mix the flour',
    '1️⃣ Mix the flour',
    'Bread, rolls, etc. at noon',
    'See example.org/a.b?c for more',
  ])('leaves whole: %s', (text) => {
    expect(cut(text)).toEqual([text]);
  });

  it.each([
    ['At 5 p.m. We open', ['At 5 p.m.', 'We open']],
    ['No. We are closed', ['No.', 'We are closed']],
    ['We baked 9. Come by', ['We baked 9.', 'Come by']],
    ['So do I. Come by', ['So do I.', 'Come by']],
    ['"Warm." He smiled', ['"Warm."', 'He smiled']],
    ['Dr.\nHale', ['Dr.', 'Hale']],
    ['1. Mix. 2. Bake.', ['1. Mix.', '2. Bake.']],
    ['Warm!? Yes… now', ['Warm!?', 'Yes…', 'now']],
  ])('cuts %j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });
});
