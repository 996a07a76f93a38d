import { addByte, LANGUAGES, LetterTable, NO_BYTES } from './letter-table';
import { packedLetters } from './letters';
import { lettersOf } from './letters-of';

/**
 * The spread of the scores (0 to 1, a mean over letter groups) in a text of one letter. As for any mean, it falls with
 * the square root of the length, so that a short draft counts as English unless another language is far ahead.
 */
const STRAY = 0.5;
/** Longest piece that is scored at once, in UTF-16 units. */
const LONGEST_PIECE = 300;
const PIECE = new RegExp(String.raw`.{1,${LONGEST_PIECE}}(?=\s|$)|\S{1,${LONGEST_PIECE}}`, 'gsu');

/** Whether English leads, with a margin for short pieces, in at least half of the text. */
export function lettersAreEnglish(text: string): boolean {
  const pieces = text.match(PIECE) ?? [];
  const english = pieces.filter(leadsInEnglish).reduce((sum, { length }) => sum + length, 0);
  return 2 * english >= pieces.join('').length;
}

/** A piece in other letters is in another language; only languages in Latin letters are compared. */
function leadsInEnglish(piece: string): boolean {
  const { all: letters, latin } = lettersOf(piece);
  if (letters === 0) return true;
  if (2 * latin < letters) return false;
  const [english = 0, ...others] = scoresOf(piece);
  return english >= Math.max(english, ...others) * (1 - STRAY / Math.sqrt(letters));
}

/** What separates words: everything but letters and an apostrophe before a letter. */
const SEPARATORS = /[^\p{L}]+(?<!['`’])/gu;
/** How many bytes of a word are read. */
const LONGEST_WORD = 70;
/** A group is four bytes of a word; the next one begins three bytes later. */
const GROUP = 4;
const STRIDE = 3;
/** The least points of any group that a language has; the table stores the excess. */
const LEAST_POINTS = 53;
/** The mean points per group at which the score is one half. */
const HALF = 25;
const SPACE = 0x20;

let table: LetterTable | undefined;

/** How well the letter groups of a text fit each language, 0 to 1; English comes first. */
function scoresOf(text: string): number[] {
  table ??= new LetterTable(packedLetters());
  const groups = new Set<number>();
  for (const word of text.replace(SEPARATORS, ' ').trim().toLowerCase().split(' ')) {
    if (word !== '') addGroups(bytesOf(word), groups);
  }
  const sums = new Float64Array(LANGUAGES);
  for (const hash of groups) table.add(hash, LEAST_POINTS, sums);
  return Array.from(sums, (sum) => sum / (sum + HALF * groups.size));
}

/** Adds the hashes of a word's letter groups; the first and the last include the edge of the word. */
function addGroups(word: readonly number[], groups: Set<number>): void {
  const length = Math.min(word.length, LONGEST_WORD);
  let at = 0;
  for (; at + GROUP < length; at += STRIDE) {
    groups.add(hashOf(word, at, at + GROUP, at === 0 ? addByte(NO_BYTES, SPACE) : NO_BYTES));
  }
  const last = length === 3 ? 0 : Math.max(0, length - GROUP);
  const lead = at === 0 ? addByte(NO_BYTES, SPACE) : NO_BYTES;
  groups.add(addByte(hashOf(word, last, word.length, lead), SPACE));
}

function hashOf(bytes: readonly number[], start: number, end: number, from: number): number {
  let hash = from;
  for (let at = start; at < end; at++) hash = addByte(hash, bytes[at]!);
  return hash;
}

/** The text in UTF-8. */
function bytesOf(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
    else if (code < 0x10000) {
      bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
    } else {
      const [high, middle] = [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f)];
      bytes.push(high, middle, 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
    }
  }
  return bytes;
}
