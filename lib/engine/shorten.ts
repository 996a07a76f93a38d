/** Longest quotation inside a message, in UTF-16 units. */
const LONGEST_QUOTE = 60;

const graphemes = new Intl.Segmenter();

/** Folds white space, and cuts a long quotation at a word; a long word never through an emoji. */
export function shorten(quote: string): string {
  const folded = quote.replace(/\s+/g, ' ').trim();
  const cut = graphemes.segment(folded).containing(LONGEST_QUOTE)?.index;
  return cut === undefined ? folded : `${folded.slice(0, cut).replace(/\s+\S*$/, '')}…`;
}
