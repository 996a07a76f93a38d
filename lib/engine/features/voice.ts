import type { Draft, Match } from '@/lib/engine/reading/draft';
import type { PhraseList } from '@/lib/lexicon/types';
import { slice, type Span } from '@/lib/text/span';

/** How far back an opening quotation mark is looked for, in UTF-16 units. */
const LONGEST_QUOTATION = 1000;
/** The mark opens a quotation that an apostrophe may hold up: "Her answer: 'I won't …". */
const SINGLE_QUOTATION = /[:,] '(?=\p{sc=Latn})[^"\n]*$/u;

/**
 * The first phrase of the list that the writer says, not somebody who is quoted or retweeted, and
 * that is accepted.
 */
export function firstInOwnVoice(
  draft: Draft,
  list: PhraseList,
  accept: (match: Match) => boolean = () => true,
): Match | undefined {
  for (const match of draft.each(list)) {
    if (match.start >= draft.retweetStart) return undefined;
    if (draft.isQuoted(match) || standsInOpenQuotation(draft, match)) continue;
    if (isReadersQuestion(draft, match)) continue;
    if (accept(match)) return match;
  }
  return undefined;
}

/** "Q: May I bring my dog?": the mark of a question that readers are supposed to ask. */
const QUESTION_MARK = /(?:^|\n|[.!?]\s)(?:q|faq|question)\s?\d*[:.]\s/;
const marksQuestions = ({ normalized }: Draft): boolean => QUESTION_MARK.test(normalized.text);
const OPENS_QUESTION = /^(?:q|faq|question)\s?\d*[:.]\s/i;

/** Whether the sentence that holds the span is marked as a question of the readers. */
function isReadersQuestion(draft: Draft, span: Span): boolean {
  return (
    draft.derive(marksQuestions) && OPENS_QUESTION.test(slice(draft.text, draft.sentenceAt(span)))
  );
}

/** Whether the sentence that holds the span is a question. */
export function isAsked(draft: Draft, span: Span): boolean {
  return slice(draft.text, draft.sentenceAt(span)).trimEnd().endsWith('?');
}

/** Whether the draft has a mark that may open a quotation. */
const mayQuote = ({ normalized }: Draft): boolean =>
  normalized.text.includes('"') || normalized.text.includes(" '");

/** Whether a quotation that began before the match is still open: it runs over lines, or its marks do not pair. */
function standsInOpenQuotation(draft: Draft, { at }: Match): boolean {
  if (!draft.derive(mayQuote)) return false;
  const before = draft.normalized.text.slice(Math.max(0, at.start - LONGEST_QUOTATION), at.start);
  const marks = before.match(/(?<!\d)"/gu) ?? [];
  return marks.length % 2 === 1 || SINGLE_QUOTATION.test(before);
}
