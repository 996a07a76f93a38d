import { NumberWriter, readNumbers } from './coded-numbers';

/** Words with a number each, as `readWords` reads them. */
export interface CodedWords {
  /** UTF-16 units of all words, one word behind the other. */
  readonly units: Uint16Array;
  /** Where each word ends in them. */
  readonly ends: Uint32Array;
  /** The number of each word: that of its class. */
  readonly numbers: Uint32Array;
}

/** Letters that streams tell apart, the most frequent; all others are one, and so is the end of a word, 0. */
const TOLD_LETTERS = 28;
/** Lengths of words that streams tell apart, up to the one from which on all are one. */
const TOLD_LENGTHS = 16;

/**
 * The kinds of numbers in packed words (`coded-numbers.ts`), by the stream that each begins at; where there are
 * several, what came before says which it is. Letters are numbered from 1, the most frequent first.
 */
const STREAM = {
  /** How many words there are, and UTF-16 units in all of them. */
  count: 0,
  /** The UTF-16 units of the letters. */
  letters: 1,
  /** By the length of the word before: how many letters of its end go. */
  dropped: 2,
  /** By the first of these: which letter comes in its place. */
  other: 2 + TOLD_LENGTHS,
  /** By the letter before: each further letter, up to the end. */
  letter: 2 + TOLD_LENGTHS + TOLD_LETTERS,
  /** By the last letter: the word's number. */
  number: 2 + TOLD_LENGTHS + 2 * TOLD_LETTERS,
} as const;

/**
 * Packs words for `readWords`, in the order in which they are given: those that begin alike take least where they
 * follow each other.
 *
 * @param words each with a natural number, of which few should be above 63
 * @throws {RangeError} for a number that is no natural number below 2^24
 */
export function packWords(words: Iterable<readonly [word: string, number: number]>): string {
  const writer = new NumberWriter();
  const rows = [...words];
  const text = rows.map(([word]) => word).join('');
  const letters = byFrequency(text);
  const numberOf = new Map(letters.map((letter, i) => [letter, i + 1]));
  const numberAt = (word: string, at: number) => numberOf.get(word[at] ?? '') ?? 0;
  writer.put(STREAM.count, rows.length);
  writer.put(STREAM.count, text.length);
  for (const letter of letters) writer.put(STREAM.letters, letter.charCodeAt(0));
  let last = '';
  for (const [word, number] of rows) {
    let at = 0;
    while (at < last.length && at < word.length && last[at] === word[at]) at++;
    writer.put(STREAM.dropped + toldLength(last.length), last.length - at);
    if (at < last.length) {
      writer.put(STREAM.other + toldLetter(numberAt(last, at)), numberAt(word, at));
      at++;
    }
    for (; at <= word.length; at++) {
      writer.put(STREAM.letter + toldLetter(numberAt(word, at - 1)), numberAt(word, at));
    }
    writer.put(STREAM.number + toldLetter(numberAt(word, word.length - 1)), number);
    last = word;
  }
  return writer.text();
}

function byFrequency(text: string): string[] {
  const counts = new Map<string, number>();
  for (const letter of text.split('')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([letter]) => letter);
}

function toldLetter(letter: number): number {
  return Math.min(letter, TOLD_LETTERS - 1);
}

function toldLength(length: number): number {
  return Math.min(length, TOLD_LENGTHS - 1);
}

/**
 * Reads what `packWords` packed. Nothing is called in here but what is quick before it is compiled, too: words are
 * read when a process begins.
 *
 * @throws {RangeError} if the text ends too early
 */
export function readWords(packed: string): CodedWords {
  const streams = readNumbers(packed);
  const [count = 0, size = 0] = streams[STREAM.count]!;
  const unitOf = streams[STREAM.letters]!;
  const read = new Uint32Array(streams.length);
  const units = new Uint16Array(size);
  const ends = new Uint32Array(count);
  const numbers = new Uint32Array(count);
  // The letters of the word before, by their numbers; of a longer word, this one’s too.
  const word = new Uint16Array(size);
  let length = 0;
  let end = 0;
  for (let place = 0; place < count; place++) {
    let stream: number = STREAM.dropped + (length < TOLD_LENGTHS ? length : TOLD_LENGTHS - 1);
    const dropped = streams[stream]![read[stream]!++]!;
    let at = length - dropped;
    const start = end;
    for (let i = 0; i < at; i++) units[end++] = unitOf[word[i]! - 1]!;
    let letter = at === 0 ? 0 : word[at - 1]!;
    let from: number = STREAM.letter;
    if (dropped > 0) {
      from = STREAM.other;
      letter = word[at]!;
    }
    for (;;) {
      stream = from + (letter < TOLD_LETTERS ? letter : TOLD_LETTERS - 1);
      letter = streams[stream]![read[stream]!++]!;
      if (letter === 0) break;
      from = STREAM.letter;
      word[at++] = letter;
      units[end++] = unitOf[letter - 1]!;
    }
    length = at;
    ends[place] = end;
    letter = end > start ? word[at - 1]! : 0;
    stream = STREAM.number + (letter < TOLD_LETTERS ? letter : TOLD_LETTERS - 1);
    numbers[place] = streams[stream]![read[stream]!++]!;
  }
  return { units, ends, numbers };
}

/** The words as texts, each with its number, in their order. */
export function* eachWord({
  units,
  ends,
  numbers,
}: CodedWords): Generator<[word: string, number: number]> {
  let start = 0;
  for (const [place, end] of ends.entries()) {
    yield [String.fromCharCode(...units.subarray(start, end)), numbers[place]!];
    start = end;
  }
}
