import { wordsBeforeCheckIn } from '@/lib/engine/features/forms';
import type { Language } from '@/lib/engine/hint';
import type { Draft } from '@/lib/engine/reading/draft';
import { proseOf } from '@/lib/engine/reading/prose';
import { isOrdinaryWord, isSeldomWord } from '@/lib/engine/words/ordinary-words';
import { englishWords, foreignWords, weakEnglishWords } from '@/lib/lexicon/language-words';
import { MENTION_MARK, URL_MARK } from '@/lib/text/marks';
import { lettersAreEnglish } from './letter-groups';
import { lettersOf } from './letters-of';

/**
 * Detects whether a draft is English: by its script, then by the common words of the whole draft, and if these do not
 * decide, by letter groups. A draft without words of its own (links, mentions, Latin tags, emoji) counts as English.
 */
export function languageOf(draft: Draft): Language {
  const { prose } = draft;
  const hasProse = LETTER.test(prose);
  if (!isLatin(hasProse ? prose : draft.normalized.text)) return 'other';
  if (!hasProse) return 'en';
  return byCommonWords(draft) ?? (lettersAreEnglish(prose) ? 'en' : 'other');
}

const LETTER = /\p{L}/u;

/** Texts of Latin letters up to Latin Extended-B, marks, symbols and emoji, with no other letters. */
const ONLY_LATIN = new RegExp(
  String.raw`^(?:[\0-\u024F\u2000-\u206F\u2190-\u2BFF${URL_MARK}${MENTION_MARK}\u{1F300}-\u{1F3FA}\u{1F400}-\u{1FAFF}]|\uFE0F)*$`,
  'u',
);

/** Whether at least half of the letters are Latin. */
function isLatin(text: string): boolean {
  if (ONLY_LATIN.test(text)) return true;
  const { all, latin } = lettersOf(text);
  return 2 * latin >= all;
}

const WORD = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu;
const CAPITALISED = /(?<=[^\s.!?]\s{0,3}[("@]?)\p{Lu}[\p{L}\p{M}]*/gu;
const DIACRITIC = /[^ -~]/;

/** Words that are capitalised inside their sentence, in lower case. */
function capitalisedWords(text: string): ReadonlySet<string> {
  return new Set(text.match(CAPITALISED)?.map((word) => word.toLowerCase()));
}

/** The weight of a short word that other languages share, or of a letter with a diacritic. */
const WEAK = 0.4;
/** By what factor the weight of one side must exceed that of the other. */
const CLEAR = 2;
/** Smallest share of known words among those that are not names. */
const FEWEST_KNOWN = 0.15;
/** The weight from which words of other languages decide by themselves. */
const ENOUGH_FOREIGN = 2;

/** A draft of at most so many words before a check-in counts as English if nothing speaks against it. */
const FEW_WORDS = 2;
/** Smallest share of ordinary English words in a list of things ("Leather satchel, brass buckle, £120"). */
const FEWEST_ORDINARY = 0.4;

/** What the words of a text say about its language. */
interface CommonWords {
  /** Total weight of the English ones. */
  readonly english: number;
  /** Total weight of those of other languages. */
  readonly foreign: number;
  /** How many are in no list. */
  readonly unknown: number;
}

/** The same for a piece, with the words that may be names, which then do not count. */
interface PieceWords extends CommonWords {
  readonly others: readonly string[];
}

function commonWordsIn(piece: string): PieceWords {
  let english = 0;
  const others: string[] = [];
  for (const word of proseOf(piece).match(WORD) ?? []) {
    if (englishWords.has(word)) english++;
    else if (weakEnglishWords.has(word)) english += WEAK;
    else others.push(word);
  }
  return { english, ...strangersAmong(others), others };
}

function strangersAmong(words: readonly string[]): Omit<CommonWords, 'english'> {
  let [foreign, unknown] = [0, 0];
  for (const word of words) {
    if (foreignWords.has(word)) foreign += 1;
    else if (DIACRITIC.test(word)) foreign += WEAK;
    else unknown += 1;
  }
  return { foreign, unknown };
}

/**
 * The language according to the known words; `undefined` if they are few or contradict each other. Unknown words with a
 * capital count as names, which occur in drafts of every language.
 */
function byCommonWords(draft: Draft): Language | undefined {
  const pieces = draft.pieces.map(({ piece }) => piece.derive(commonWordsIn));
  const all = pieces.reduce(sumOf, NO_WORDS);
  // Leaving out names can only remove foreign or unknown words: a draft that is English with them is English without.
  if (isEnglish(all)) return 'en';
  const names = capitalisedWords(draft.text);
  const others = pieces.flatMap((piece) => piece.others).filter((word) => !names.has(word));
  const words = { english: all.english, ...strangersAmong(others) };
  if (isEnglish(words)) return 'en';
  const { english, foreign } = words;
  if (foreign >= ENOUGH_FOREIGN && foreign >= CLEAR * english) return 'other';
  if (foreign > 0) return undefined;
  return wordsBeforeCheckIn(draft) <= FEW_WORDS || areOrdinary(others, english) ? 'en' : undefined;
}

/**
 * Whether enough words are ordinary ones of English, one of them common.
 *
 * @param others words in no list of common words
 * @param english the weight of those of English
 */
function areOrdinary(others: readonly string[], english: number): boolean {
  const common = others.filter(isOrdinaryWord).length;
  const known = english + common + others.filter(isSeldomWord).length;
  return common > 0 && known >= 2 && known >= FEWEST_ORDINARY * (english + others.length);
}

const NO_WORDS: CommonWords = { english: 0, foreign: 0, unknown: 0 };

function sumOf(one: CommonWords, other: CommonWords): CommonWords {
  return {
    english: one.english + other.english,
    foreign: one.foreign + other.foreign,
    unknown: one.unknown + other.unknown,
  };
}

function isEnglish({ english, foreign, unknown }: CommonWords): boolean {
  const isKnown = english >= FEWEST_KNOWN * (english + unknown);
  return english > 0 && english >= CLEAR * foreign && isKnown;
}
