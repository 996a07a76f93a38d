import type { Draft } from '@/lib/engine/reading/draft';
import { slice, type Span } from '@/lib/text/span';

const HASTE = /(?:right now|now|today|tonight|asap|immediately|right away|fast|quickly)$/i;
/** "Tickets are going fast": without the adverb the verb means something else. */
const HOW_IT_GOES =
  /\b(?:going|selling|filling|moving|flying|disappearing|go|sell|fill|act|move)\s(?:up\s|out\s)?$/i;
const CLAUSE_MARK = /[,;–—-]\s*$/;

/** A day to order by is not haste if what follows depends on it: "today and we post it by Friday". */
const IS_DAY = /^(?:today|tonight)$/i;
const PROMISES_TIME =
  /^,?\s(?:and|to|so|for)\s.*\b(?:by|before|in\stime|within|tomorrow|next\sday|delivery|delivered|dispatch|arrives?|christmas)\b/i;

/**
 * More pressure that depends on the word of haste: "order now to avoid disappointment", "or miss out", "before they
 * go".
 */
const PRESSES_ON =
  /^\s(?:to\s(?:avoid|beat|secure|guarantee|make\ssure|be\ssure)|or\s(?:miss|lose|regret|you)|before\s(?:it|they|we|you|the(?:y|se)?)|while\s(?:stocks?|supplies|you|it|they))\b/i;

/**
 * What can be cut to take the pressure out of a draft, best first: the word of haste at the end of the span ("Sign up
 * today" → "today") with the clause after it, the clause of the span, its sentence up to a link, and everything from
 * there to the next link or tag. Nothing if a link comes first.
 *
 * @param span the words that press, as offsets into the draft
 */
export function droppableParts(draft: Draft, span: Span): Span[] {
  const sentence = upToEntity(draft, draft.sentenceAt(span));
  const rest = upToEntity(draft, { start: sentence.start, end: draft.text.length });
  const tail = { start: span.start, end: sentence.end };
  const parts = [sentence, rest].filter((part) => part.end > part.start);
  const before = slice(draft.text, { start: sentence.start, end: span.start });
  // A sentence that begins with a link ends there.
  if (tail.end > tail.start && CLAUSE_MARK.test(before)) parts.unshift(tail);
  const haste = HASTE.exec(slice(draft.text, span));
  if (!haste || span.end === sentence.end) return parts;
  const word = { start: span.start + haste.index, end: span.end };
  if (HOW_IT_GOES.test(draft.text.slice(sentence.start, word.start))) return parts;
  const behind = slice(draft.text, { start: span.end, end: sentence.end });
  if (IS_DAY.test(haste[0]) && PROMISES_TIME.test(behind)) return parts;
  if (PRESSES_ON.test(behind)) return parts;
  const hasMore = /^\s*[,;–—-]/.test(behind);
  return [hasMore ? { ...tail, start: word.start } : word, ...parts];
}

/**
 * Words after the pressing words that form a sentence of their own: "Hurry, our course starts", "Last call: our course
 * starts".
 */
const OWN_SENTENCE =
  /^(?:\s*[:–—]|,|\s-)\s+(?:(?:our|my|the|we|there|this|these|it|her|his|their)\s|(?<=:\s+)\p{sc=Latn})/iu;

/**
 * The pressing words alone, if they open a sentence that makes sense without them.
 *
 * @param span all the words that press, as offsets into the draft
 */
export function pressingOpening(draft: Draft, span: Span): Span[] {
  const sentence = draft.sentenceAt(span);
  if (slice(draft.text, { start: sentence.start, end: span.start }).trim() !== '') return [];
  const behind = draft.text.slice(span.end, sentence.end);
  return OWN_SENTENCE.test(behind) ? [span] : [];
}

/** The span up to its first link or tag, without marks and white space at its ends. */
export function upToEntity(draft: Draft, { start, end }: Span): Span {
  const last = draft
    .entitiesOf('url', 'hashtag', 'mention')
    .find((entity) => entity.start >= start && entity.start < end);
  const text = slice(draft.text, { start, end: last?.start ?? end });
  const from = start + text.length - text.trimStart().length;
  return { start: from, end: Math.max(from, start + text.replace(/[\s.!?:]+$/, '').length) };
}
