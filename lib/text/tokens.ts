import { isPicture, isSpace, isWordCharacter } from './characters';

/** The kinds of tokens. A mark is one character that is neither part of a word nor a picture. */
export const TokenKind = { mark: 0, word: 1, picture: 2 } as const;

/**
 * The tokens of a text, as columns: token `i` is `text.slice(starts[i], ends[i])`. A word is a run of letters, digits
 * and inner underscores, so "don't" is three tokens; every other character except white space is one.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** UTF-16 offsets. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly kinds: readonly number[];
  /** How many characters without a token (white space, underscores at the edges of words) precede each. */
  readonly spaces: readonly number[];
}

const UNDERSCORE = 0x5f;

/** Splits a text into tokens. Linear in its length. */
export function tokenize(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: number[] = [];
  const spaces: number[] = [];
  let space = 0;
  let offset = 0;
  while (offset < text.length) {
    const start = offset;
    const code = text.codePointAt(offset)!;
    offset += code > 0xffff ? 2 : 1;
    if (code === UNDERSCORE || isSpace(code)) {
      space++;
      continue;
    }
    let kind: number = TokenKind.mark;
    if (isWordCharacter(code)) {
      kind = TokenKind.word;
      offset = endOfWord(text, offset);
    } else if (isPicture(code)) kind = TokenKind.picture;
    starts.push(start);
    ends.push(offset);
    kinds.push(kind);
    spaces.push(space);
    space = 0;
  }
  return { text, count: starts.length, starts, ends, kinds, spaces };
}

/** The end of the word that reaches at least to the offset, without trailing underscores. */
function endOfWord(text: string, offset: number): number {
  let end = offset;
  for (let at = offset; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isWordCharacter(code)) end = at + 1;
    else if (code !== UNDERSCORE) break;
  }
  return end;
}
