import { describe, expect, it } from 'vitest';
import { endsSentence, sentenceEnds } from './sentences';

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
    'A talk by Lt. Col. Okoye on tides',
    'Turn to p. 40 and ch. 3 first',
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
    'We count again on Sat. for you',
    'Back on Jan. 9 at noon',
    'Cllr. Moss opens the pier',
    'The hall in Elm Sq. is open',
  ])('leaves whole: %s', (text) => {
    expect(cut(text)).toEqual([text]);
  });

  it.each([
    ['At 5 p.m. We open', ['At 5 p.m.', 'We open']],
    ['We are back on Sat. Come by', ['We are back on Sat.', 'Come by']],
    ['It is in Elm Rd. Come by', ['It is in Elm Rd.', 'Come by']],
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

it.each([
  ['We are open. Come by', true],
  ['Ask Dr. Ito', false],
  ['We are No. 1 in town', false],
  ['Ring J. Ito', false],
  ['1. Mix the flour', false],
  ['Warm... and soft', true],
])('whether the first stop of “%s” ends a sentence: %s', (text, ends) => {
  expect(endsSentence(text, text.indexOf('.'))).toBe(ends);
  const long = `${'The kettle sings. '.repeat(30)}${text}`;
  expect(endsSentence(long, long.length - text.length + text.indexOf('.'))).toBe(ends);
});

it('each mark of a row ends the sentence', () => {
  expect([4, 5, 6].map((mark) => endsSentence('Warm... and soft', mark))).toEqual([
    true,
    true,
    true,
  ]);
});
