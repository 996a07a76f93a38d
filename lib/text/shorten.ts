import { oneSpaced } from './white-space';

/** Longest quotation inside a message, in UTF-16 units. */
const LONGEST_QUOTE = 60;

/** There is always a grapheme boundary between two ASCII characters; asking `Intl` for it is expensive. */
const ASCII_PAIR = /^[ -~]{2}$/;

/** Created when first needed, because that takes as long as many reviews. */
let graphemes: Intl.Segmenter | undefined;

/**
 * Collapses white space and shortens a long quotation at the end of a word; a long word is never cut inside an emoji.
 */
export function shorten(quote: string): string {
  const folded = oneSpaced(quote);
  if (folded.length <= LONGEST_QUOTE) return folded;
  const isBetweenLetters = ASCII_PAIR.test(folded.slice(LONGEST_QUOTE - 1, LONGEST_QUOTE + 1));
  const cut = isBetweenLetters
    ? LONGEST_QUOTE
    : (graphemes ??= new Intl.Segmenter()).segment(folded).containing(LONGEST_QUOTE)!.index;
  return `${folded.slice(0, cut).replace(/\s+\S*$/, '')}…`;
}
