import { FNV_OFFSET, FNV_PRIME } from './fnv';

/** Two hashes of 32 bits tell words apart: FNV-1a's, and the same steps with MurmurHash2's multiplier. */
const OTHER_OFFSET = 0x9747b28c;
const OTHER_PRIME = 0x5bd1e995;

/** Longest beginning that a packed word shares with the one before it, so that one capital says how long it is. */
const LONGEST_SHARED = 25;
/** Longest word that is packed, in UTF-16 units. */
const LONGEST_WORD = 100;
const SPACE = 0x20;
const LINE_END = 0x0a;
const ZERO = 0x30;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;

/** Slots for each word: the fewer are taken, the sooner one is found. */
const LEAST_SLOTS = 1.5;

/**
 * Words with a number each, found by where they stand in a text, so that nobody cuts them out of it. Kept are hashes of
 * 64 bits in place of the words, a third of what a `Map` takes: that an unknown word is taken for one of twenty
 * thousand has odds of one in 10^15. Nothing is called in here but what is quick before it is compiled, too: indexes
 * are made when a process begins.
 */
export class WordIndex {
  readonly #hashes: Int32Array;
  readonly #others: Int32Array;
  readonly #numbers: Int32Array;
  /** Place of a word, plus one; it stands in the first free slot from its hash on (open addressing). */
  readonly #slots: Int32Array;

  private constructor({ hashes, others, numbers, count }: HashedWords) {
    this.#hashes = hashes.slice(0, count);
    this.#others = others.slice(0, count);
    this.#numbers = numbers.slice(0, count);
    let size = 16;
    while (size < LEAST_SLOTS * count) size *= 2;
    const slots = new Int32Array(size);
    for (let place = 0; place < count; place++) {
      let slot = hashes[place]! & (size - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot] = place + 1;
    }
    this.#slots = slots;
  }

  /** @param list words with a space between them; a word's number is its place, counted from 0 */
  static ofList(list: string): WordIndex {
    const words = room(list.length / 2 + 1);
    let hash = FNV_OFFSET;
    let other = OTHER_OFFSET;
    for (let at = 0; at <= list.length; at++) {
      const code = at < list.length ? list.charCodeAt(at) : SPACE;
      if (code !== SPACE) {
        hash = Math.imul(hash ^ code, FNV_PRIME);
        other = Math.imul(other ^ code, OTHER_PRIME);
        continue;
      }
      words.hashes[words.count] = hash;
      words.others[words.count] = other;
      words.numbers[words.count] = words.count;
      words.count++;
      hash = FNV_OFFSET;
      other = OTHER_OFFSET;
    }
    return new WordIndex(words);
  }

  /** @param packed what `packWords` made; a word's number is that of its class */
  static ofPacked(packed: string): WordIndex {
    const words = room(packed.length / 2 + 1);
    // Of the last word, the hashes of each of its beginnings, by length.
    const hashes = new Int32Array(LONGEST_WORD + 1);
    const others = new Int32Array(LONGEST_WORD + 1);
    hashes[0] = FNV_OFFSET;
    others[0] = OTHER_OFFSET;
    let number = 0;
    let length = -1;
    for (let at = 0; at <= packed.length; at++) {
      const code = at < packed.length ? packed.charCodeAt(at) : LINE_END;
      const isCapital = code >= CAPITAL_A && code <= CAPITAL_Z;
      if (length >= 0 && (isCapital || code === LINE_END)) {
        words.hashes[words.count] = hashes[length]!;
        words.others[words.count] = others[length]!;
        words.numbers[words.count++] = number;
      }
      if (isCapital) length = code - CAPITAL_A;
      else if (code === LINE_END) {
        length = -1;
        number = 0;
      } else if (length < 0) number = 10 * number + code - ZERO;
      else {
        hashes[length + 1] = Math.imul(hashes[length]! ^ code, FNV_PRIME);
        others[length + 1] = Math.imul(others[length]! ^ code, OTHER_PRIME);
        length++;
      }
    }
    return new WordIndex(words);
  }

  /** The number of the word at a place of a text, in UTF-16 units; -1 if it is none of these. */
  numberAt(text: string, start = 0, end = text.length): number {
    let hash = FNV_OFFSET;
    let other = OTHER_OFFSET;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      hash = Math.imul(hash ^ code, FNV_PRIME);
      other = Math.imul(other ^ code, OTHER_PRIME);
    }
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = this.#slots[slot]! - 1;
      if (place < 0) return -1;
      if (this.#hashes[place] === hash && this.#others[place] === other) {
        return this.#numbers[place]!;
      }
    }
  }
}

interface HashedWords {
  readonly hashes: Int32Array;
  readonly others: Int32Array;
  readonly numbers: Int32Array;
  count: number;
}

function room(most: number): HashedWords {
  const size = Math.ceil(most);
  return {
    hashes: new Int32Array(size),
    others: new Int32Array(size),
    numbers: new Int32Array(size),
    count: 0,
  };
}

/**
 * Packs words for `WordIndex.ofPacked`: for each class its number and its words in order, each as a capital that says
 * how many UTF-16 units it shares with the one before it (A for none), and the rest.
 *
 * @param classes of words without capitals and line breaks, of at most 100 UTF-16 units
 * @throws {RangeError} for a word that cannot be stored
 */
export function packWords(classes: ReadonlyMap<string, number>): string {
  const words = new Map<number, string[]>();
  for (const [word, number] of classes) {
    if (/[A-Z\n]/.test(word) || word.length > LONGEST_WORD) {
      throw new RangeError(`The word “${word}” cannot be stored.`);
    }
    const ofClass = words.get(number);
    if (ofClass) ofClass.push(word);
    else words.set(number, [word]);
  }
  return Array.from(words, ([number, all]) => {
    let last = '';
    const entries = all.sort().map((word) => {
      const shared = sharedLength(last, word);
      last = word;
      return String.fromCharCode(CAPITAL_A + shared) + word.slice(shared);
    });
    return number + entries.join('');
  }).join('\n');
}

/**
 * Each word that `packWords` packed, with the number of its class; in the order of the classes, and of the words in
 * each.
 */
export function* unpackWords(packed: string): Generator<[word: string, number: number]> {
  for (const line of packed.split('\n')) {
    const number = Number.parseInt(line, 10);
    let word = '';
    for (const [, length, rest] of line.matchAll(/([A-Z])([^A-Z]*)/g)) {
      word = word.slice(0, length!.charCodeAt(0) - CAPITAL_A) + rest!;
      yield [word, number];
    }
  }
}

function sharedLength(last: string, word: string): number {
  let length = 0;
  while (length < LONGEST_SHARED && length < last.length && last[length] === word[length]) length++;
  return length;
}
