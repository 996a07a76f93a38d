import type { Draft } from './draft';
import type { Span } from './span';

/** Longest piece that still reads as a quotation, in UTF-16 units. */
const LONGEST = 60;

/**
 * The piece of the match's sentence that reaches from it to the farthest other find, so that a
 * quotation shows all that tells; only the match where that would grow beyond 60 UTF-16 units.
 */
export function tellingSpan(draft: Draft, match: Span, others: readonly Span[]): Span {
  const sentence = draft.sentenceAt(match);
  let { start, end } = match;
  for (const other of others) {
    if (other.start < sentence.start || other.end > sentence.end) continue;
    const wider = { start: Math.min(start, other.start), end: Math.max(end, other.end) };
    if (wider.end - wider.start <= LONGEST) ({ start, end } = wider);
  }
  return { start, end };
}
