import type { Draft } from './draft';
import { overlaps, slice, type Span } from './span';

/** Longest piece that still reads as a quotation, in UTF-16 units. */
const LONGEST = 60;

/**
 * The piece of the match's sentence that reaches from it to the farthest other find, so that a
 * quotation shows all that tells; only the match where that would grow beyond 60 UTF-16 units.
 */
export function spanForHint(draft: Draft, match: Span, others: readonly Span[]): Span {
  const sentence = draft.sentenceAt(match);
  let { start, end } = match;
  for (const other of others) {
    if (other.start < sentence.start || other.end > sentence.end) continue;
    const wider = { start: Math.min(start, other.start), end: Math.max(end, other.end) };
    if (wider.end - wider.start <= LONGEST) ({ start, end } = wider);
  }
  return { start, end };
}

/**
 * Those of the finds that lie in the span, in order, for its underline: what overlaps or stands side by side becomes
 * one. The span itself where none lies in it.
 */
export function marksIn(draft: Draft, span: Span, finds: readonly Span[]): Span[] {
  const inside = finds
    .filter(({ start, end }) => start >= span.start && end <= span.end && start < end)
    .sort((a, b) => a.start - b.start);
  const marks: Span[] = [];
  for (const { start, end } of inside) {
    const last = marks.at(-1);
    const isNext = last && slice(draft.text, { start: last.end, end: start }).trim() === '';
    if (last && isNext)
      marks[marks.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else marks.push({ start, end });
  }
  return marks.length > 0 ? marks : [span];
}

/** Longest clause that still reads as a quotation, in UTF-16 units. */
const LONGEST_CLAUSE = 100;

/** What a clause ends with inside its sentence. */
const CLAUSE_ENDS = /[,;:\n–—]\s*/gu;

/**
 * The whole statement that holds the match: its sentence, with that of each further find as long as the piece
 * stays within 100 UTF-16 units; else its clause, else only the informative words.
 */
export function statementForHint(draft: Draft, match: Span, others: readonly Span[]): Span {
  const sentence = statement(draft, draft.sentenceAt(match));
  if (!isReadable(sentence)) return clauseIn(draft, sentence, spanForHint(draft, match, others));
  return others.reduce((all, other) => {
    if (Math.abs(other.start - all.start) > LONGEST_CLAUSE) return all;
    const next = statement(draft, draft.sentenceAt(other));
    const both = { start: Math.min(all.start, next.start), end: Math.max(all.end, next.end) };
    return isReadable(both) ? both : all;
  }, sentence);
}

/** The part of the sentence between two commas or the like that holds the words, if it can be quoted. */
function clauseIn(draft: Draft, sentence: Span, words: Span): Span {
  const near = {
    start: Math.max(sentence.start, words.end - LONGEST_CLAUSE - 2),
    end: Math.min(sentence.end, words.start + LONGEST_CLAUSE + 2),
  };
  const breaks = Array.from(slice(draft.text, near).matchAll(CLAUSE_ENDS), (found) => ({
    start: near.start + found.index,
    end: near.start + found.index + found[0].length,
  }));
  const start = breaks.findLast(({ end }) => end <= words.start)?.end ?? sentence.start;
  const end = breaks.find((each) => each.start >= words.end)?.start ?? sentence.end;
  return isReadable({ start, end }) ? { start, end } : words;
}

/** The sentence without white space, mentions and links at its ends and without its full stop. */
function statement(draft: Draft, sentence: Span): Span {
  const edges = draft.entities.filter(
    (entity) => (entity.kind === 'mention' || entity.kind === 'url') && overlaps(entity, sentence),
  );
  let { start, end } = sentence;
  for (const edge of edges) {
    if (slice(draft.text, { start, end: edge.start }).trim() === '') start = edge.end;
  }
  for (const edge of edges.toReversed()) {
    if (edge.start > start && slice(draft.text, { start: edge.end, end }).trim() === '')
      end = edge.start;
  }
  const said = slice(draft.text, { start, end });
  start += said.length - said.trimStart().length;
  return { start, end: start + said.trim().replace(/(?<![.])[.]$/u, '').length };
}

function isReadable({ start, end }: Span): boolean {
  return start < end && end - start <= LONGEST_CLAUSE;
}
