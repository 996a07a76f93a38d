/** What a fix cuts with an insult: its clause, if the rest of the sentence says something, or its sentence. */

import { LONGEST_ASK } from '@/lib/engine/fixes/decoration';
import { leaveOutSentence, leavesOut } from '@/lib/engine/fixes/leave-out';
import type { Draft } from '@/lib/engine/reading/draft';
import { firstSentence } from '@/lib/engine/reading/sentences';
import type { Fix } from '@/lib/engine/rule';
import { tagClause } from '@/lib/engine/words/tagged-words';
import { overlapping, overlaps, slice, type Span } from '@/lib/text/span';
import type { Attack } from './attacks';

/** A sentence up to this length is nothing but its insult, in UTF-16 units. */
const LONGEST_LEFT_OUT = 80;

/**
 * Cuts the clause of an insult if another clause of its sentence can stand alone, else the whole sentence if it
 * contains little else. No fix if the draft has other insults too.
 *
 * @param attacks all insults of the draft
 */
export function fixesFor(draft: Draft, attack: Attack, attacks: readonly Attack[]): Fix[] {
  const sentence = withoutOpening(draft, draft.sentenceAt(attack));
  const isShort = sentence.end - sentence.start <= LONGEST_LEFT_OUT;
  const holdsMore = overlapping(draft.entities, sentence).length > 0;
  const isOnlyOne = attacks.every((other) => overlaps(other, sentence));
  if (!isOnlyOne || sentence.end - sentence.start > LONGEST_ASK) return [];
  const clause = leaveOutInsult(draft.text, sentence, attack);
  if (clause) return [clause];
  if (!isShort || holdsMore || tellsOfWhat(draft.text, sentence)) return [];
  return leaveOutSentence(draft.text, sentence);
}

/**
 * A question with at least so many words asks about what somebody did; and how much after it is read, in UTF-16 units.
 */
const FEWEST_ASKED = 6;
const BEHIND = 120;

/** Whether only the insulting question says what was done, and the following words, without a verb, elaborate on it. */
function tellsOfWhat(text: string, sentence: Span): boolean {
  const asked = slice(text, sentence).trim();
  if (!asked.endsWith('?') || asked.split(/\s+/u).length < FEWEST_ASKED) return false;
  const next = firstSentence(text.slice(sentence.end, sentence.end + BEHIND).trim());
  return next !== '' && !hasVerb(next);
}

/** What separates two clauses. */
const JOINT = /,\s+(?:(?:and|but|so)\s+)?|\s(?:and|but)\s+|\s[–—-]\s+|[:;]\s+/g;
/** Longest clause of an insult that is cut from its sentence, in UTF-16 units. */
const LONGEST_INSULT = 60;
/** An insult as a form of address, without a verb: "you muppets". */
const CALLED_OUT = /^(?:you|u|ya|ye)\s(?!(?:are|were|r)\b)[\p{sc=Latn}\s'’-]+$/iu;

/** An exclamation before an insult that says nothing. */
const CRY = /^(?:honestly|seriously|really|look|sorry|well|right|ok|okay|frankly|wow|oh|ugh|god)$/i;

/** Cuts the clause of an insult if another clause of the sentence can stand alone: "The bus is late, you muppets." */
function leaveOutInsult(text: string, sentence: Span, attack: Span): Fix | undefined {
  const joints = Array.from(slice(text, sentence).matchAll(JOINT), ({ index, 0: mark }) => ({
    start: sentence.start + index,
    end: sentence.start + index + mark.length,
  }));
  const near = joints.findLast(({ end }) => end <= attack.start);
  const isCry = near && CRY.test(text.slice(sentence.start, near.start));
  const before = isCry ? undefined : near;
  // "Stop whining, you lot: the pool opens at six": the form of address is cut too.
  const after = joints.findIndex(({ start }) => start >= attack.end);
  const [first, second] = [joints[after], joints[after + 1]];
  const isCalled = first && second && CALLED_OUT.test(text.slice(first.end, second.start));
  const behind = isCalled && !before ? second : first;
  const end = sentence.end - /[\s.!?…]*$/u.exec(slice(text, sentence))![0].length;
  const insult = { start: before?.end ?? sentence.start, end: behind?.start ?? end };
  const words = slice(text, insult);
  if (words.length > LONGEST_INSULT) return undefined;
  const label = leavesOut(words);
  if (!before) {
    if (!behind) return undefined;
    const isContrast = /but\s+$/.test(slice(text, behind));
    if (isContrast || !standsAlone(text.slice(behind.end, end))) return undefined;
    const opening = text.charAt(behind.end).toUpperCase();
    return { start: insult.start, end: behind.end + 1, text: opening, label };
  }
  const lead = text.slice(sentence.start, before.start);
  if (!isStatement(lead) || !SAYS_BY_ITSELF.test(words)) return undefined;
  if (!behind) return { start: before.start, end: insult.end, text: '', label };
  // Between two marks only a form of address is not part of the statement.
  if (!CALLED_OUT.test(words) || text[before.start] !== ',') return undefined;
  return { start: before.start, end: behind.start, text: '', label };
}

/** An insult that does not continue the words before its comma: "you muppets", "they are clowns", "shame on you". */
const SAYS_BY_ITSELF =
  /^(?:you|u|ya|ye)\b|\b(?:you|u)$|^(?:he|she|they|it|we|i|the|this|that|these|those|our|your|his|her|their)\s.*\b(?:is|are|was|were)\b/iu;

/** The smallest number of words that say something by themselves. */
const FEWEST_WORDS = 3;
/** The start of a clause that says something. */
const OPENS_CLAUSE =
  /^(?:the|our|my|your|his|her|their|this|these|that|those|we|i|he|she|it|they|there|all|no|every|\p{N}+)(?!\p{sc=Latn})|^[\p{sc=Latn}-]+(?:\s\p{N}+)?\s(?:is|are|was|were|has|have|will)\s/iu;
/** Words that need another clause, or are about the person insulted. */
const LEANS = /^(?:those|all|every|no)\s(?:\p{sc=Latn}+\s)?(?:who|that|people)\b/iu;

/** An order after an insult that is not part of it: "tell us when". */
const ASKS_FOR_ANSWER = /^(?:tell|answer|show|send|give|ring|call|help|let)\s(?:us|me)\s/iu;
/** Words that continue the insult or belong to it: "and your shop is a joke". */
const OF_READER = /\b(?:you|u|your|ur|me)\b/iu;

const hasVerb = (words: string) => tagClause(words).some(({ tags }) => tags.has('Verb'));

/** Whether the words before a joint say something, and nothing about the reader. */
function isStatement(words: string): boolean {
  if (words.split(/\s+/u).length < FEWEST_WORDS || !OPENS_CLAUSE.test(words)) return false;
  return !LEANS.test(words) && !OF_READER.test(words) && hasVerb(words);
}

/** Whether the words after the insult may begin a sentence. */
function standsAlone(words: string): boolean {
  if (words.split(/\s+/u).length < FEWEST_WORDS) return false;
  if (ASKS_FOR_ANSWER.test(words)) return true;
  return OPENS_CLAUSE.test(words) && !OF_READER.test(words) && hasVerb(words);
}

/** The sentence without its leading mentions and white space. */
function withoutOpening(draft: Draft, sentence: Span): Span {
  const opening = /^(?:\s|@\w+)*/u.exec(slice(draft.text, sentence))![0];
  return { start: sentence.start + opening.length, end: sentence.end };
}
