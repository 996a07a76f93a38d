import type { Draft } from '@/lib/engine/reading/draft';
import type { Span } from '@/lib/text/span';
import { REACH } from './named-things';

/** "Words that we never use: hurry, retweet", "Word of the day: retweet": what leads to words that are only mentioned. */
const LEADS_TO_WORDS =
  /\b(?:words|verbs|phrases|expressions)\s[^.!?\n:]*(?::|\b(?:are|were))\s|\bthe\s(?:words|verbs)\s(?!of\b)|\b(?:my|your|our|their|commonest|five|six|seven|ten|these|banned)\s(?:words|verbs|phrases)\s?:\s|\b(?:word|verb|phrase|insult|term)\sof\sthe\s(?:day|night|week|month|year)[^.!?\n:]*:\s/i;
/** A row of such words, up to the next one or to its end. */
const WORDS_SO_FAR =
  /^(?:["“‘']?[\p{sc=Latn}’'-]+(?:\s[\p{sc=Latn}’'-]+)?["”’]?(?:,|,?\s(?:and|or|&))\s)*["“‘']?$/u;
const WORD_ENDS = /^["”’]?(?:,|[.;]|$|\n|\s(?:and|or|&|from|in|most|got|get)\s)/iu;

/** "2014: like to win. 2019: tag a friend.": what was written in which year. */
const DATED = /\b(?:(?:19|20)\d\d|Then|Now):\s["“‘']?$/;
const DATES = /\b(?:(?:19|20)\d\d|Then):\s[^\n]{3,90}\b(?:(?:19|20)\d\d|Now):\s/;

/** Words of those who solve or set puzzles with words. */
const PUZZLE =
  /\b(?:crossword|wordle|wordsearch|anagram|clue|across:?\s\d|(?:solution|answers)(?=:|\sto\s)|\d{1,2}\s(?:across|down)|(?:four|five|six|seven|eight|nine|\d)\sletters)\b/i;
const CAPITALS = /^[\p{Lu}\s’']{4,}$/u;

/** "7 clown", "4A moron": the number of a clue. */
const NUMBERED = /\d[AD]?\s$/;
/** "The mug says WORLD’S BEST | IDIOT": what is written on something. */
const WRITTEN_ON = /\p{Ll}\s(?:says|reads|read|saying)\s(?:[\p{Lu}\d’']+\s){0,3}$/u;
const isHistory = ({ text }: Draft): boolean => DATES.test(text);
const isPuzzle = ({ text }: Draft): boolean => PUZZLE.test(text);

/**
 * Whether words are mentioned as such: in a row of words, as the word of the day, as the answer of a puzzle, on a mug, or
 * as what was written in some year.
 */
export function isMentionedAsWord(draft: Draft, { start, end }: Span): boolean {
  const near = draft.text.slice(Math.max(0, start - 8), start);
  const isCapitals = CAPITALS.test(draft.text.slice(start, end));
  if ((isCapitals || NUMBERED.test(near)) && draft.derive(isPuzzle)) return true;
  if (isCapitals && WRITTEN_ON.test(draft.text.slice(Math.max(0, start - REACH), start)))
    return true;
  if (DATED.test(near) && draft.derive(isHistory)) return true;
  if (!WORD_ENDS.test(draft.text.slice(end, end + 5))) return false;
  const before = draft.text
    .slice(Math.max(0, start - 2 * REACH), start)
    .split(/[.!?\n]/)
    .at(-1)!;
  const lead = LEADS_TO_WORDS.exec(before);
  return lead !== null && WORDS_SO_FAR.test(before.slice(lead.index + lead[0].length));
}
