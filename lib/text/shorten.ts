import { oneSpaced } from './white-space';

/** Longest quotation inside a message, in UTF-16 units. */
const LONGEST_QUOTE = 60;

/** Between two such characters a grapheme ends, which costs a lot to ask `Intl`. */
const ASCII_PAIR = /^[ -~]{2}$/;

/** Made when it is asked for: to make one takes as long as many reviews. */
let graphemes: Intl.Segmenter | undefined;

/** Folds white space, and cuts a long quotation at a word; a long word never through an emoji. */
export function shorten(quote: string): string {
  const folded = oneSpaced(quote);
  if (folded.length <= LONGEST_QUOTE) return folded;
  const isBetweenLetters = ASCII_PAIR.test(folded.slice(LONGEST_QUOTE - 1, LONGEST_QUOTE + 1));
  const cut = isBetweenLetters
    ? LONGEST_QUOTE
    : (graphemes ??= new Intl.Segmenter()).segment(folded).containing(LONGEST_QUOTE)!.index;
  return `${folded.slice(0, cut).replace(/\s+\S*$/, '')}…`;
}
