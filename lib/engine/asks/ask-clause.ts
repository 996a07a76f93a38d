import { CLAUSE_BREAK } from '@/lib/engine/reading/clauses';
import type { Draft, Match } from '@/lib/engine/reading/draft';
import { leadUpTo, REACH } from '@/lib/engine/reading/lead-up';
import { endsSentence } from '@/lib/engine/reading/sentences';
import {
  anyOf,
  begging,
  calledBehindComma,
  orderAdverbs,
  PLEASE,
  politeWords,
  urgings,
  vocatives,
} from '@/lib/lexicon/lead-ins';
import { EMOJI, IN_TAG, MENTION_MARK, URL_MARK } from '@/lib/text/marks';
import type { Span } from '@/lib/text/span';

/**
 * Where an ask ends in the normalized text: with its clause, or at a link, a picture or the tags at the end of a line.
 */
const ASK_END = new RegExp(
  String.raw`${CLAUSE_BREAK}|[()[\]{}]|[.!?](?=\s|$)|${URL_MARK}|\s?${EMOJI}|\srt\s?:?\s?${MENTION_MARK}|\s(?:#${IN_TAG}+\s*)+(?=$|:\s|(?:the|our|we|it|there|this|these)\s)`,
  'gu',
);

/** An address or a "please" after an ask: "Please share, friends!", "Vote for us, please:" */
const CALLED = new RegExp(
  String.raw`^,\s(?:(?:my|dear|lovely)\s)?${anyOf(calledBehindComma, politeWords)}(?=[.!:])`,
  'u',
);

const IS_TAG_ROW = /^\s#/;

const IS_EMOJI = new RegExp(String.raw`^\s?${EMOJI}$`, 'u');

/** "Please RT 🔁": the picture belongs to the ask. */
const ENDS_IN_PICTURE = new RegExp(String.raw`${EMOJI}$`, 'u');
/** After these a picture stands for a word: "if you ❤️ Leeds", "hit that 🔁 button". */
const STANDS_FOR_WORD =
  /\b(?:i|you|u|we|they|who|to|the|that|this|a|an|our|your|my|hit|smash|tap|click|press)\s*$/i;

/** Pictures that call attention or point, and do not stand for a word. */
const CALLS = /[📣📢🚨👉👇]/u;

/** What may begin a sentence after further pictures. */
const BEGINS = new RegExp(
  String.raw`^(?:[^\S\n]|${EMOJI})*(?:["“‘'(]?[\p{Lu}\p{N}]|(?:the|our|we|i|it|there|this|these|and|but|so|lost|found|missing|stolen|wanted)\b)`,
  'u',
);

/** Openings that make no sense without the following clause: "If you love bees, …". */
export const DEPENDENT = new RegExp(
  String.raw`^\W*(?:(?:${PLEASE}|so|and|but|also|then)[,\s]+)*(?:if|to|for|when|once|since|because|as|help|while|before|after|until|rather\sthan|instead\sof)\b`,
  'i',
);

/** A condition with a question of its own that ends in a picture: "If you could, where would you row 😎". */
const ASKS_ITSELF = new RegExp(
  String.raw`,\s(?:who|which|what|where|how|would|could|do|are|is)\b[^,]*${EMOJI}\s*$`,
  'iu',
);

/** Words that lead into an imperative and mean nothing without it; most imperatives have none. */
const GOES_WITH_ASK = new RegExp(
  String.raw`(?:\b(?:${anyOf(urgings, orderAdverbs, politeWords, vocatives)}|${begging}|p\.?s\.?)[,:!]?\s+)*$`,
  'iu',
);

/** "Check it out and …": the words before stand without the match. */
const JOINS = /[\s,](?:and|&|or)\s+$/i;

/** The same where the match begins with the joining word: "put the kettle on | and repost this". */
const JOINED_FIRST = /^(?:and|&)\s/i;

/** The first of several things that are welcome together: "Likes and RTs welcome!" */
const GIVEN_BEFORE =
  /^\s*(?:all\s)?(?:likes?|shares?|rts?|retweets?|reposts?|comments?|follows?)(?:,\s(?:likes?|shares?|rts?|retweets?|reposts?|comments?|follows?))*\s(?:and|&|or)\s+$/i;

/** Nothing but tags before an ask; they stay when it is cut. */
const ONLY_TAGS = new RegExp(String.raw`^\s*(?:#${IN_TAG}+\s+)+$`, 'u');

/** A condition in the middle of a sentence that only the ask depends on: ", and if you liked it, ". */
const CONDITION_BEFORE = new RegExp(
  String.raw`[\s,;–—-]\s*(?:and|but|so)?,?\s+(?:if|when|once|whenever)\s[^,.!?;:\n]{2,80},\s*(?:(?:then|${PLEASE}|do|just|why\snot)\s+)*$`,
  'i',
);

const ONLY_MENTIONS = new RegExp(String.raw`^[\s${MENTION_MARK}]*$`);

/** How far the other end of a clause is searched, in UTF-16 units. */
const LONGEST_CLAUSE = 200;

/** A question that only leads to an ask: "Like it? Share it!" */
const LEADING_QUESTION =
  /(?:^|[.!\n]\s*)((?:(?:(?:(?:did|do) you )?find (?:this|it) |was this )?(?:useful|helpful|handy|interesting)\? *|(?:do you |did you )?(?:like|love|enjoy|enjoyed|seen|read|agree|got|know)(?: (?:it|this|that|with (?:it|this|us)|what you (?:see|read|hear)))?\?\s*)+)$/;

const TAG = new RegExp(String.raw`^#${IN_TAG}+`, 'u');

/** A tag that is a word of its sentence: "#RT if you were there". */
const TAG_IN_SENTENCE = new RegExp(
  String.raw`^#${IN_TAG}+\s+(?:[Ii]f|[Aa]nd|[Tt]o|[Ff]or|[Ss]o|IF|AND|TO|FOR|SO|this|our|the|&)(?!\p{sc=Latn})`,
  'u',
);

/**
 * The clause of an ask, in UTF-16 offsets of the draft: from the words that lead into it to its end, including the
 * question that it answers. For an ask that is a tag, the tag alone.
 */
export function clauseOf(draft: Draft, match: Match): Span {
  const [tag] = TAG.exec(match.text) ?? [];
  if (tag && !TAG_IN_SENTENCE.test(draft.text.slice(match.start, match.end + REACH))) {
    return { start: match.start, end: match.start + tag.length };
  }
  const sentence = draft.sentenceAt(match);
  const start = clauseStart(draft, match, sentence.start);
  const end = clauseEnd(draft, match);
  const { fromSource, text } = draft.normalized;
  const isSentence = ONLY_MENTIONS.test(text.slice(fromSource(sentence.start), fromSource(start)));
  if (!isSentence) return { start, end };
  const lead = draft.text.slice(Math.max(0, start - REACH), start);
  const asked = LEADING_QUESTION.exec(lead.toLowerCase())?.[1]?.length ?? 0;
  return { start: start - asked, end: end + /^[.!?]*/.exec(draft.text.slice(end))![0].length };
}

function clauseStart(draft: Draft, match: Match, sentenceStart: number): number {
  const lead = draft.text.slice(sentenceStart, match.start);
  const given = GIVEN_BEFORE.exec(lead)?.[0];
  if (given !== undefined) return sentenceStart + given.length - given.trimStart().length;
  const isJoined = JOINED_FIRST.test(match.text);
  const isDependent = DEPENDENT.test(lead) && !ASKS_ITSELF.test(lead);
  if ((draft.startsClause(match) || isJoined || JOINS.test(lead)) && !isDependent) {
    const condition = CONDITION_BEFORE.exec(lead)?.[0];
    if (condition !== undefined) {
      return match.start - condition.replace(/^[\s,;–—-]+/u, '').length;
    }
    return isJoined ? match.start : match.start - leadInOf(lead).length;
  }
  if (ONLY_TAGS.test(lead)) return match.start;
  const link = draft.entitiesOf('url').findLast(({ end }) => end <= match.start);
  const from = Math.max(link?.end ?? 0, sentenceStart);
  return from + /^\s*/.exec(draft.text.slice(from, match.start))![0].length;
}

/** Whether words only address somebody or announce a postscript: "Folks, ", "PS, ". */
export function isLeadIn(words: string): boolean {
  return leadInOf(words).length === words.length;
}

/** The words right before an ask that lead into it, within the same clause. */
function leadInOf(lead: string): string {
  return GOES_WITH_ASK.exec(leadUpTo(lead, lead.length))![0];
}

function clauseEnd(draft: Draft, { at, end: matchEnd, text: ask }: Match): number {
  if (ENDS_IN_PICTURE.test(ask) && BEGINS.test(draft.text.slice(matchEnd))) return matchEnd;
  const rest = draft.normalized.text.slice(at.end, at.end + LONGEST_CLAUSE);
  const isEnd = ({ index, 0: mark }: RegExpExecArray) => {
    const start = at.end + index;
    if (mark === '.') {
      return endsSentence(draft.text, draft.normalized.toSource({ start, end: start }).start);
    }
    if (!IS_EMOJI.test(mark) && !IS_TAG_ROW.test(mark)) return true;
    const span = draft.normalized.toSource({ start, end: start + mark.length });
    if (IS_TAG_ROW.test(mark)) return /^\s*(?:$|\n|\p{Lu}|:\s)/u.test(draft.text.slice(span.end));
    const before = draft.text.slice(Math.max(0, span.start - REACH), span.start);
    return (
      (CALLS.test(mark) || !STANDS_FOR_WORD.test(before)) && BEGINS.test(draft.text.slice(span.end))
    );
  };
  const length = [...rest.matchAll(ASK_END)].find(isEnd)?.index ?? rest.length;
  const clause = rest.slice(0, length).trimEnd();
  const called = CALLED.exec(rest.slice(clause.length))?.[0].length ?? 0;
  return draft.normalized.toSource({ start: at.start, end: at.end + clause.length + called }).end;
}
