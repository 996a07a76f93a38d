import type { Draft } from '@/lib/engine/reading/draft';
import { commonAcronyms, consonantGroups, shortWords } from '@/lib/lexicon/acronyms';
import { isAscii } from '@/lib/text/characters';
import type { Span } from '@/lib/text/span';

/** A word of a draft as it is written. */
export interface WrittenWord extends Span {
  readonly text: string;
}

/** Consecutive words in capitals on one line, with the numbers between them. */
export interface CapitalRun extends Span {
  readonly words: readonly WrittenWord[];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’&.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const NUMBER = /^[\p{N}.-]+$/u;

/** All words outside links, tags and mentions, with ornamental letters as plain ones. */
export function writtenWords(draft: Draft): readonly WrittenWord[] {
  return draft.derive(readWrittenWords);
}

/** The ending of "@hovefair's", which is not part of the mention. */
const OWNED = /^['’]S$/iu;

function readWrittenWords(draft: Draft): WrittenWord[] {
  const words: WrittenWord[] = [];
  const entities = draft.entitiesOf('url', 'mention', 'hashtag', 'cashtag');
  let next = 0;
  for (const match of draft.text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    while (next < entities.length && entities[next]!.end <= start) next++;
    const entity = entities[next];
    if (!entity || entity.start >= end) words.push({ start, end, text: plain(match[0]) });
    else if (OWNED.test(draft.text.slice(entity.end, end))) {
      words.push({ start: end - 1, end, text: match[0].slice(-1) });
    }
  }
  return words;
}

/** The word with ornamental letters as plain ones. */
function plain(word: string): string {
  return isAscii(word) ? word : word.normalize('NFKC');
}

/** A name in capitals whose "c" is lower case even then: "McLEOD". */
const SMALL_C = /^Mc(?=\p{Lu}{2})/u;

/** Whether the word has no lower-case letter except that of "Mc"; also true for "I", "A" and numbers. */
function isCapital(word: string): boolean {
  return !/\p{Ll}/u.test(word.replace(SMALL_C, ''));
}

/** Letters between two words belong to a link, tag or mention. */
const BREAK = /[\n\p{L}]/u;

/** The runs of at least two words in capitals. Linear in the length of the draft. */
export function capitalRuns(draft: Draft): readonly CapitalRun[] {
  return draft.derive(readRuns);
}

/** The words in capitals without another beside them, each as a run. Linear in the length of the draft. */
export function loneCapitals(draft: Draft): readonly CapitalRun[] {
  return draft.derive(readLoneCapitals);
}

function readRuns(draft: Draft): CapitalRun[] {
  return readCapitals(draft).filter(({ words }) => words.length > 1);
}

function readLoneCapitals(draft: Draft): CapitalRun[] {
  return readCapitals(draft).filter(({ words }) => words.length === 1);
}

function readCapitals(draft: Draft): CapitalRun[] {
  const runs: CapitalRun[] = [];
  let words: WrittenWord[] = [];
  const close = () => {
    if (words.length === 0) return;
    const first = words.findIndex(({ text }) => !NUMBER.test(text));
    const last = words.findLastIndex(({ text }) => !NUMBER.test(text));
    const run = words.slice(first, last + 1);
    if (first >= 0) runs.push({ start: run[0]!.start, end: run.at(-1)!.end, words: run });
    words = [];
  };
  for (const word of writtenWords(draft)) {
    const before = words.at(-1);
    if (before && BREAK.test(draft.text.slice(before.end, word.start))) close();
    if (isCapital(word.text)) words.push(word);
    else close();
  }
  close();
  return runs;
}

const known = new Set(commonAcronyms.flatMap(({ acronyms }) => acronyms));

/** Whether the capitals are an abbreviation that every reader knows; not if they also spell a word ("IT"). */
export function isCommonAcronym(word: string): boolean {
  return known.has(word) && !shortWords.has(word.toLowerCase());
}

const NO_VOWEL = /^[^AEIOUY]{2,}$/u;
const NUMERAL = /\p{N}/u;
const beginnings = new Set(consonantGroups.beginning);
const ends = new Set(consonantGroups.end);
/** The word without accents: the "É" of "PÂTÉ" is a vowel. */
export function bare(word: string): string {
  return isAscii(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Capitals up to this length count as an abbreviation if nothing shows that they are a word: "ROI", not "LIME". */
const LETTERS = 3;

/** Whether capitals are read letter by letter, judged by their spelling. */
export function isSpelledOut(word: string): boolean {
  const small = word.toLowerCase();
  if (shortWords.has(small)) return false;
  if (small.length <= LETTERS || !/[aeiouy]/.test(small)) return true;
  const beginning = /^[^aeiouy]*/.exec(small)![0];
  const end = /[^aeiouy]*$/.exec(small)![0];
  return (beginning.length > 1 && !beginnings.has(beginning)) || (end.length > 1 && !ends.has(end));
}

/**
 * Whether a word keeps its capitals: common acronyms, the given ones, and words that cannot be pronounced.
 *
 * @param acronyms in capitals
 */
export function isAcronym(word: string, acronyms: ReadonlySet<string>): boolean {
  return (
    acronyms.has(word) || isCommonAcronym(word) || NO_VOWEL.test(bare(word)) || NUMERAL.test(word)
  );
}
