import { expect, it } from 'vitest';
import { piecesOf } from './pieces';

it.each(['', 'a', 'a b. c', 'a.b', 'One. Two!\n\nThree? "Four." '])(
  'cuts %j into pieces that together are the text',
  (text) => {
    const pieces = piecesOf(text);
    expect(pieces.map(({ piece }) => piece.text).join('')).toBe(text);
    for (const { piece, start } of pieces) expect(text.startsWith(piece.text, start)).toBe(true);
  },
);

it('drafts with the same piece share the object and what is derived from it', () => {
  let worked = 0;
  const countWords = (text: string) => {
    worked++;
    return text.split(' ').length;
  };
  const [first] = piecesOf('The mill is open. Come in');
  const [again] = piecesOf('The mill is open. Come on in');
  expect(again!.piece).toBe(first!.piece);
  expect(first!.piece.derive(countWords)).toBe(again!.piece.derive(countWords));
  expect(worked).toBe(1);
});
