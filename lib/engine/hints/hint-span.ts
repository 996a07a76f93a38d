import { CLAUSE_BREAK } from '@/lib/engine/reading/clauses';
import type { Draft } from '@/lib/engine/reading/draft';
import type { Entity } from '@/lib/engine/reading/entities';
import { overlapping, slice, trimmed, union, type Span } from '@/lib/text/span';
import type { SpanIndex } from '@/lib/text/span-index';

/** Longest span that still reads as a quotation, in UTF-16 units. */
const LONGEST = 60;

/**
 * The part of the match's sentence from the match to the farthest other find, so that a quotation shows all the
 * evidence; only the match if that would be longer than 60 UTF-16 units.
 */
export function spanForHint(draft: Draft, match: Span, others: SpanIndex<Span>): Span {
  const sentence = draft.sentenceAt(match);
  let span: Span = { start: match.start, end: match.end };
  for (const other of others.near(match, LONGEST)) {
    if (other.start < sentence.start || other.end > sentence.end) continue;
    const wider = union(span, other);
    if (wider.end - wider.start <= LONGEST) span = wider;
  }
  return span;
}

/**
 * The finds inside the span, in order, for its underline; overlapping or adjacent ones are joined. The span itself if
 * there are none.
 */
export function marksIn(draft: Draft, span: Span, finds: SpanIndex<Span>): Span[] {
  const inside = finds
    .overlapping(span)
    .filter(({ start, end }) => start >= span.start && end <= span.end)
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

const CLAUSE_BREAKS = new RegExp(String.raw`${CLAUSE_BREAK}["'”’)]{0,3}\s*`, 'gu');

/**
 * The whole statement around the match: its sentence, together with those of further finds as long as the result is at
 * most 100 UTF-16 units; else its clause, else only the informative words.
 */
export function statementForHint(draft: Draft, match: Span, others: SpanIndex<Span>): Span {
  const sentence = statement(draft, draft.sentenceAt(match));
  if (!isReadable(sentence)) return clauseIn(draft, sentence, spanForHint(draft, match, others));
  return others.near(sentence, 2 * LONGEST_CLAUSE).reduce((all, other) => {
    if (Math.abs(other.start - all.start) > LONGEST_CLAUSE) return all;
    const next = statement(draft, draft.sentenceAt(other));
    const both = union(all, next);
    return isReadable(both) ? both : all;
  }, sentence);
}

/** The part of the sentence between two commas or similar marks around the words, if it can be quoted. */
function clauseIn(draft: Draft, sentence: Span, words: Span): Span {
  const near = {
    start: Math.max(sentence.start, words.end - LONGEST_CLAUSE - 2),
    end: Math.min(sentence.end, words.start + LONGEST_CLAUSE + 2),
  };
  const breaks = Array.from(slice(draft.text, near).matchAll(CLAUSE_BREAKS), (found) => ({
    start: near.start + found.index,
    end: near.start + found.index + found[0].length,
  }));
  const start = breaks.findLast(({ end }) => end <= words.start)?.end ?? sentence.start;
  const end = breaks.find((each) => each.start >= words.end)?.start ?? sentence.end;
  return isReadable({ start, end }) ? { start, end } : words;
}

/** Cache of a draft's statements, by the start of their sentence. */
const newStatements = (): Map<number, Span> => new Map();

/** The sentence without white space, mentions and links at its ends and without its final full stop. */
function statement(draft: Draft, sentence: Span): Span {
  const known = draft.derive(newStatements);
  let said = known.get(sentence.start);
  if (!said) known.set(sentence.start, (said = readStatement(draft, sentence)));
  return said;
}

function readStatement(draft: Draft, sentence: Span): Span {
  const entities = overlapping(draft.entities, sentence);
  let { start, end } = sentence;
  for (const edge of entities) {
    if (!isEdge(edge) || slice(draft.text, { start, end: edge.start }).trim() !== '') break;
    start = edge.end;
  }
  for (const edge of entities.toReversed()) {
    if (edge.start <= start || !isEdge(edge)) break;
    if (slice(draft.text, { start: edge.end, end }).trim() !== '') break;
    end = edge.start;
  }
  const said = trimmed(draft.text, { start, end });
  const hasFullStop = FULL_STOP.test(slice(draft.text, said));
  return { start: said.start, end: hasFullStop ? said.end - 1 : said.end };
}

/** A final full stop that is not part of an ellipsis. */
const FULL_STOP = /(?<!\.)\.$/u;

/**
 * Mentions and links at the ends of a sentence say whom it answers and what it links to, and are not part of its
 * statement.
 */
function isEdge({ kind }: Entity): boolean {
  return kind === 'mention' || kind === 'url';
}

function isReadable({ start, end }: Span): boolean {
  return start < end && end - start <= LONGEST_CLAUSE;
}
