import type { Draft, Match } from '@/lib/engine/reading/draft';
import type { PhraseList } from '@/lib/lexicon/types';
import { slice, type Span } from '@/lib/text/span';

/** How far back an opening quotation mark is searched, in UTF-16 units. */
const LONGEST_QUOTATION = 1000;
/** A single mark that opens a quotation which may contain apostrophes: "Her answer: 'I won't …". */
const SINGLE_QUOTATION = /[:,] '(?=\p{sc=Latn})[^"\n]*$/u;

/** The first hit of the list in the writer's own words, not quoted or retweeted, that is accepted. */
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

/** "Q: May I bring my dog?": marks a question in the reader's words. */
const QUESTION_MARK = /(?:^|\n|[.!?]\s)(?:q|faq|question)\s?\d*[:.]\s/;
const marksQuestions = ({ normalized }: Draft): boolean => QUESTION_MARK.test(normalized.text);
const OPENS_QUESTION = /^(?:q|faq|question)\s?\d*[:.]\s/i;

/** Whether the sentence of the span is marked as a question in the reader's words. */
function isReadersQuestion(draft: Draft, span: Span): boolean {
  return (
    draft.derive(marksQuestions) && OPENS_QUESTION.test(slice(draft.text, draft.sentenceAt(span)))
  );
}

/** Whether the sentence of the span is a question. */
export function isAsked(draft: Draft, span: Span): boolean {
  return slice(draft.text, draft.sentenceAt(span)).trimEnd().endsWith('?');
}

/** Whether the draft contains a mark that may open a quotation. */
const mayQuote = ({ normalized }: Draft): boolean =>
  normalized.text.includes('"') || normalized.text.includes(" '");

/** Whether a quotation that began before the match is still open: it spans lines, or its marks are not balanced. */
function standsInOpenQuotation(draft: Draft, { at }: Match): boolean {
  if (!draft.derive(mayQuote)) return false;
  const before = draft.normalized.text.slice(Math.max(0, at.start - LONGEST_QUOTATION), at.start);
  const marks = before.match(/(?<!\d)"/gu) ?? [];
  return marks.length % 2 === 1 || SINGLE_QUOTATION.test(before);
}
