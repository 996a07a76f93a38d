import type { Draft } from '@/lib/engine/reading/draft';
import { weightedLength } from '@/lib/engine/reading/entities';
import { slice, type Span } from '@/lib/text/span';

/** A line of a draft with text, and its sentences. */
export interface Paragraph extends Span {
  readonly sentences: readonly Span[];
}

/** How much text after a sentence is examined, in UTF-16 units. */
const HEAD = 12;
const GOES_ON = /^\s*\p{Ll}/u;

/** The paragraphs of a draft; X shows every line break. */
export function paragraphsOf(draft: Draft): Paragraph[] {
  const paragraphs: { start: number; end: number; sentences: Span[] }[] = [];
  for (const sentence of draft.sentences) {
    const last = paragraphs.at(-1);
    const before = last?.sentences.at(-1);
    if (!last || !before || draft.text.slice(before.end - 1, sentence.start).includes('\n')) {
      paragraphs.push({ ...sentence, sentences: [sentence] });
      continue;
    }
    last.end = sentence.end;
    if (!goesOn(draft, sentence)) last.sentences.push(sentence);
    else last.sentences[last.sentences.length - 1] = { start: before.start, end: sentence.end };
  }
  return paragraphs;
}

function goesOn(draft: Draft, next: Span): boolean {
  return GOES_ON.test(draft.text.slice(next.start, next.start + HEAD));
}

/**
 * The sentences before which a paragraph can be cut into parts of about equal length, none longer than the limit unless
 * a single sentence is.
 *
 * @param limit length of the longest part, as X counts
 */
export function cutsIn(draft: Draft, { sentences }: Paragraph, limit: number): Span[] {
  const lengths = sentences.map((sentence) => weightedLength(slice(draft.text, sentence)));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const target = total / Math.max(2, Math.ceil(total / limit));
  const cuts: Span[] = [];
  let piece = 0;
  for (const [i, sentence] of sentences.entries()) {
    const length = lengths[i]!;
    if (piece > 0 && (piece + length > limit || piece + length / 2 >= target)) {
      cuts.push(sentence);
      piece = 0;
    }
    piece += length;
  }
  return cuts;
}
