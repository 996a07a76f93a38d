import type { Draft, Match } from '@/lib/engine/reading/draft';
import {
  deicticLooks,
  emptySubjects,
  determiners,
  followers,
  formsOfBe,
  personPronouns,
  places,
  relatives,
  speakers,
  thingPronouns,
  unnamedPeople,
  writersOwn,
} from '@/lib/lexicon/pointing-words';
import { sureNouns, surePasts, surePresents } from '@/lib/lexicon/sure-words';
import { overlaps, slice, type Span } from '@/lib/text/span';
import type { Word } from './subject';

/** How many informative words in a later sentence explain what was meant: "We did it! Ten trees planted." */
const EXPLAINED_BY = 2;

/** With at most so many informative words "look at this" still shows nothing. */
const FEW = 2;

/** With at most so many informative words "he" is still a riddle; with more, the post is a story of its own. */
const RIDDLE = 3;

/** The largest number of words in a post that tells what was done, but not to what. */
const LONGEST_DEED = 4;

/** How many words may precede a pronoun that opens a draft: "and then he …". */
const MOST_WORDS_BEFORE = 2;

/**
 * The first pronoun without an antecedent in the draft ("It" of "It's"); `undefined` if each may have one.
 *
 * @param words those of the draft (`wordsOf`)
 * @param isBare whether there is no link or picture that "look at this" could refer to
 * @returns UTF-16 offsets of the draft's text
 */
export function loosePronoun(
  draft: Draft,
  words: readonly Word[],
  isBare: boolean,
): Span | undefined {
  const informative = words.filter((word) => word.informative).length;
  const firstInformative = words.findIndex((word) => word.informative);
  const empty = draft.find(emptySubjects);
  const shown = isBare && informative <= FEW ? draft.find(deicticLooks) : [];
  let meansNothing = false;
  for (const [i, word] of words.entries()) {
    if (!isPronoun(draft, words, i)) continue;
    if (isIn(shown, word)) return spanOf(draft, word);
    if (firstInformative >= 0 && i > firstInformative && !(isBare && isBareObject(words, i)))
      continue;
    if (isIn(empty, word)) {
      meansNothing ||= isIt(word);
      continue;
    }
    if (isIt(word) && meansNothing) continue;
    if (informative > RIDDLE && personPronouns.has(baseOf(word))) continue;
    if (informative > 1 && (isThey(word) || !opens(words, i))) continue;
    if (!isExplained(draft, words, i)) return spanOf(draft, word);
  }
  return undefined;
}

/** Whether a verb and the word are the whole sentence: "Fixed it." */
function isBareObject(words: readonly Word[], i: number): boolean {
  const [verb, ...others] = words.filter((word) => word.informative);
  if (words.length > LONGEST_DEED || others.length > 0) return false;
  return words[i - 1] === verb && (i === 1 || speakers.has(words[i - 2]!.text));
}

function baseOf(word: Word): string {
  return word.text.replace(/'\p{sc=Latn}+$/u, '');
}

function isIt(word: Word): boolean {
  return /^its?$/.test(baseOf(word));
}

/** "They" in a sentence with a subject matter means people in general: "They should teach cooking at school". */
function isThey(word: Word): boolean {
  return /^the(?:y|m|ir)/.test(word.text);
}

function spanOf(draft: Draft, word: Word): Span {
  const { start } = word.at;
  return draft.normalized.toSource({ start, end: start + baseOf(word).length });
}

function isIn(matches: readonly Match[], word: Word): boolean {
  return matches.some((match) => overlaps(match.at, word.at));
}

/** Whether the word is a pronoun, and not "this" before a noun or "that" before a clause. */
function isPronoun(draft: Draft, words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  const base = baseOf(word);
  if (personPronouns.has(base)) return true;
  if (!thingPronouns.has(base)) return false;
  if (base !== word.text || base === 'it' || base === 'thats') return true;
  if (base === 'that' && (isRelative(words, i) || isOfPurpose(words, i))) return false;
  const next = words[i + 1];
  const isLast = !next || next.clause !== word.clause;
  if (base === 'its') return !isLast && (followers.has(next.text) || isPredicate(next));
  if (isLast || followers.has(next.text)) return true;
  if (/^th[eo]se$/.test(base) && next.text.endsWith('s')) return false;
  if (surePasts.has(next.text) || surePresents.has(next.text)) return true;
  const tag = next.text.endsWith('ed') ? 'PastTense' : 'PresentTense';
  return /(?:s|ed)$/.test(next.text) && draft.isTagged(draft.normalized.toSource(next.at), tag);
}

/** Whether "its" before the word is "it's" without its apostrophe: "its amazing", "its working". */
function isPredicate({ text, reaction, informative }: Word): boolean {
  return reaction || (!informative && text.endsWith('ing'));
}

/** Whether the word follows a noun with its article: "a film that made you cry". */
function isRelative(words: readonly Word[], i: number): boolean {
  const [article, noun] = words.slice(Math.max(0, i - 2), i);
  if (!article || !noun || noun.grammar || article.clause !== words[i]!.clause) return false;
  return determiners.has(article.text);
}

const CLAUSE_SUBJECT =
  /^(?:i|we|you|he|she|it|they|all|everyone|everybody|nobody|no|people|others|more|the|our|my|your|their|his|her|every|each)$/;

/** Whether "so that" expresses a purpose: "so that all can vote", not "so that happened". */
function isOfPurpose(words: readonly Word[], i: number): boolean {
  return words[i - 1]?.text === 'so' && CLAUSE_SUBJECT.test(words[i + 1]?.text ?? '');
}

function isExplained(draft: Draft, words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  const span = draft.normalized.toSource(word.at);
  if (draft.isQuoted(span) || draft.text[span.end] === ':') return true;
  const later = words.filter((each) => each.informative && each.sentence > word.sentence);
  if (later.length >= (isAnnounced(draft, word, later) ? 1 : EXPLAINED_BY)) return true;
  const earlier = words.slice(0, i);
  if (!personPronouns.has(baseOf(word))) {
    return summarises(earlier, word) || namesItself(draft, words, i);
  }
  return (
    draft.entitiesOf('hashtag').length > 0 ||
    earlier.some((each) => unnamedPeople.has(each.text)) ||
    later.some((each) => isOwned(words, each)) ||
    words.some((each) => relatives.has(each.text) && isOwned(words, each)) ||
    words.some((each, at) => each.informative && isName(draft, words, at))
  );
}

/** Whether a colon separates the word from what follows: "It's official: …". */
function isAnnounced(draft: Draft, word: Word, [next]: readonly Word[]): boolean {
  return (
    next !== undefined && draft.normalized.text.slice(word.at.end, next.at.start).includes(':')
  );
}

/** Whether a possessive of the writer precedes the word: "He can swim already. My nephew!" */
function isOwned(words: readonly Word[], word: Word): boolean {
  const before = words[words.indexOf(word) - 1];
  return before?.sentence === word.sentence && writersOwn.has(before.text);
}

/** Whether "that" refers back to an earlier clause about the writer or the reader. */
function summarises(earlier: readonly Word[], word: Word): boolean {
  return earlier.some((each) => each.clause < word.clause && /^(?:i|you|we)\b/.test(each.text));
}

/** Whether the word is written as a name: capitalised inside a sentence. */
function isName(draft: Draft, words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  const written = slice(draft.text, draft.normalized.toSource(word.at));
  if (/^[@#]/.test(written)) return true;
  return /^\p{Lu}[^\p{Lu}]*$/u.test(written) && words[i - 1]?.sentence === word.sentence;
}

/** Whether the words after "this is" name the thing: "This is Amy", "It's a great bakery". */
function namesItself(draft: Draft, words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  if (!word.text.endsWith("'s") && !formsOfBe.has(words[i + 1]?.text ?? '')) return false;
  const rest = words.slice(i + 1).filter((each) => each.clause === word.clause);
  const first = rest.findIndex((each) => !each.grammar);
  const lead = rest.slice(0, Math.max(first, 0));
  if (first < 0 || lead.some(({ text }) => speakers.has(text) || places.has(text))) return false;
  const isEnd = (each: Word) => each.grammar && each.text !== 'of' && !isIt(word);
  const head = rest.slice(first).find((each) => each.informative || isEnd(each));
  if (head?.informative !== true) return false;
  return (
    sureNouns.has(head.text) || !draft.isTagged(draft.normalized.toSource(head.at), 'Adjective')
  );
}

/** Whether at most a word or two of the same clause precede the word. */
function opens(words: readonly Word[], i: number): boolean {
  const { clause } = words[i]!;
  return i <= MOST_WORDS_BEFORE && words.slice(0, i).every((word) => word.clause === clause);
}
