import { describe, expect, it } from 'vitest';
import { Draft } from '@/lib/engine/reading/draft';
import { slice } from '@/lib/text/span';
import { cutsIn, paragraphsOf } from './paragraphs';

const read = (text: string) =>
  paragraphsOf(new Draft(text)).map(({ sentences }) =>
    sentences.map((sentence) => slice(text, sentence).trim()),
  );

describe('paragraphsOf', () => {
  it.each([
    ['One here. Two here.', [['One here.', 'Two here.']]],
    ['One here.\nTwo here.', [['One here.'], ['Two here.']]],
    ['One here\n\nTwo here. Three here', [['One here'], ['Two here.', 'Three here']]],
    ['We met Dr. Ada. She was late.', [['We met Dr. Ada.', 'She was late.']]],
    ['J. S. Bach wrote it. Really.', [['J. S. Bach wrote it.', 'Really.']]],
    ['Well... that was it. Bye', [['Well... that was it.', 'Bye']]],
    ['1. Stir. 2. Wait.', [['1. Stir.', '2. Wait.']]],
    [' \n ', []],
    ['', []],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('cutsIn', () => {
  const cut = (text: string, limit: number) => {
    const draft = new Draft(text);
    return cutsIn(draft, paragraphsOf(draft)[0]!, limit).map(({ start }) =>
      text.slice(start).trim().slice(0, 5),
    );
  };

  it.each([
    ['Aaaa a. Bbbb b. Cccc c. Dddd d.', 100, ['Cccc ']],
    ['Aaaa a. Bbbb b. Cccc c. Dddd d.', 16, ['Cccc ']],
    ['Aaaa a. Bbbb b. Cccc c. Dddd d.', 8, ['Bbbb ', 'Cccc ', 'Dddd ']],
    ['Aaaa a. Bbbb b, and so it goes on for a very long time.', 20, ['Bbbb ']],
    ['Only one sentence stands here.', 10, []],
  ])('of %j with at most %d', (text, limit, expected) => {
    expect(cut(text, limit)).toEqual(expected);
  });
});
