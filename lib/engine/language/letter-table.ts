import { compareRows } from '@/lib/match/trie';
import { NumberWriter, readNumbers } from '@/lib/text/coded-numbers';
import { FNV_OFFSET, FNV_PRIME } from '@/lib/text/fnv';

/**
 * The points of one letter group for languages. A group is a sequence of UTF-8 bytes, with a space for the edge of a
 * word.
 */
export interface LetterGroup {
  readonly bytes: readonly number[];
  /** Points by the number of the language, natural numbers below 256. */
  readonly points: ReadonlyMap<number, number>;
}

/**
 * Bits of a group's hash that are looked up. With some 16,000 groups, one in four thousand groups that no language has
 * is taken for one that some language has.
 */
const HASH_BITS = 26;
/** The largest number of languages in a table. */
export const LANGUAGES = 32;
const MOST_POINTS = 255;

/** Adds a byte to a hash (FNV-1a, 32 bits). */
export function addByte(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, FNV_PRIME);
}

/** The hash of an empty sequence of bytes. */
export const NO_BYTES = FNV_OFFSET;

function shortHash(hash: number): number {
  return hash >>> (32 - HASH_BITS);
}

/** The largest number of bytes in a group. */
const LONGEST_GROUP = 7;
/** The largest number of distinct bytes. Each is stored as a letter, 1 for the most frequent byte; 0 ends a group. */
const LETTERS = 128;
/** Groups with at least so many languages share one context. */
const MANY = 9;
/**
 * For groups with at most so many languages, the first language is coded in the context of the previous group's first
 * language.
 */
const FEW = 2;

/** The kinds of numbers in a packed table, by the first stream of each kind. */
const STREAM = {
  /** How many groups there are. */
  count: 0,
  /** The bytes, the most frequent first. */
  bytes: 1,
  /**
   * For each language and each number of languages that share a group: how many different points occur, then the
   * points.
   */
  steps: 2,
  step: 3,
  /** By the length of the previous group: how many of its letters the next one does not share. */
  dropped: 4,
  /** By position: by how much the first differing letter is higher. */
  higher: 5 + LONGEST_GROUP,
  /** By the previous letter: each further letter. */
  letter: 6 + 2 * LONGEST_GROUP,
  /** The number of languages of a group, minus one. */
  others: 6 + 2 * LONGEST_GROUP + LETTERS,
  /**
   * The first language: for few languages by their number and the previous group's first language, for many by their
   * number.
   */
  first: 7 + 2 * LONGEST_GROUP + LETTERS,
  /** Each further language, by the previous one and by whether it is the last. */
  next: 8 + 2 * LONGEST_GROUP + LETTERS + FEW * LANGUAGES + MANY,
  /** By the number of languages: the index of its points among those that occur. */
  points: 8 + 2 * LONGEST_GROUP + LETTERS + (FEW + 2) * LANGUAGES + MANY,
} as const;

/** The context for a number of languages: `MANY` and more share one. */
function kindOf(languages: number): number {
  return Math.min(languages, MANY) - 1;
}

function firstStream(languages: number, last: number): number {
  return (
    STREAM.first +
    (languages <= FEW ? last * FEW + languages - 1 : FEW * LANGUAGES + kindOf(languages))
  );
}

/**
 * Packs letter groups for `LetterTable`.
 *
 * @throws {RangeError} for a group, language or points that cannot be stored
 */
export function packLetters(groups: readonly LetterGroup[]): string {
  // Of two groups with the same hash the later one wins.
  const distinct = new Map(
    groups.map((group) => [shortHash(group.bytes.reduce(addByte, NO_BYTES)), group]),
  );
  const writer = new NumberWriter();
  const bytes = byFrequency(groups.flatMap((group) => group.bytes));
  if (bytes.length >= LETTERS) throw new RangeError(`${bytes.length} bytes cannot be told apart.`);
  for (const byte of bytes) writer.put(STREAM.bytes, byte);
  const letterOf = new Map(bytes.map((byte, i) => [byte, i + 1]));
  const rows = Array.from(distinct.values(), (group) => ({
    letters: [...group.bytes.map((byte) => letterOf.get(byte)!), 0],
    points: [...group.points].sort(([a], [b]) => a - b),
  }));
  rows.sort((a, b) => compareRows(a.letters, b.letters));
  writer.put(STREAM.count, rows.length);
  const ladders = laddersOf(rows.map(({ points }) => points));
  for (const ladder of ladders.flat()) {
    writer.put(STREAM.steps, ladder.length);
    for (const [i, points] of ladder.entries()) {
      writer.put(STREAM.step, points - (ladder[i - 1] ?? 0));
    }
  }
  let last: (typeof rows)[number] | undefined;
  for (const row of rows) {
    putLetters(writer, row.letters, last?.letters ?? []);
    putPoints(writer, row.points, last?.points[0]![0] ?? 0, ladders);
    last = row;
  }
  return writer.text();
}

function byFrequency(bytes: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const byte of bytes) counts.set(byte, (counts.get(byte) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([byte]) => byte);
}

/** The languages of a group and their points, by the number of the language. */
type Points = readonly (readonly [language: number, points: number])[];

/** By language and context, the points that occur, in ascending order. */
function laddersOf(rows: readonly Points[]): number[][][] {
  const ladders = Array.from({ length: LANGUAGES }, () =>
    Array.from({ length: MANY }, () => new Set<number>()),
  );
  for (const row of rows) {
    for (const [language, points] of row) {
      if (language >= LANGUAGES || points > MOST_POINTS) {
        throw new RangeError(`Language ${language} with ${points} points cannot be stored.`);
      }
      ladders[language]![kindOf(row.length)]!.add(points);
    }
  }
  return ladders.map((kinds) => kinds.map((points) => [...points].sort((a, b) => a - b)));
}

function putLetters(
  writer: NumberWriter,
  letters: readonly number[],
  last: readonly number[],
): void {
  if (letters.length > LONGEST_GROUP + 1) {
    throw new RangeError(`A group of ${letters.length - 1} bytes cannot be stored.`);
  }
  let shared = 0;
  while (shared < last.length && letters[shared] === last[shared]) shared++;
  if (last.length > 0) writer.put(STREAM.dropped + last.length - 2, last.length - 1 - shared);
  writer.put(STREAM.higher + shared, letters[shared]! - (last[shared] ?? 0));
  for (let at = shared + 1; at < letters.length; at++) {
    writer.put(STREAM.letter + letters[at - 1]!, letters[at]!);
  }
}

function putPoints(
  writer: NumberWriter,
  row: Points,
  lastFirst: number,
  ladders: readonly (readonly (readonly number[])[])[],
): void {
  const { length } = row;
  writer.put(STREAM.others, length - 1);
  for (const [i, [language, points]] of row.entries()) {
    if (i === 0) writer.put(firstStream(length, lastFirst), language);
    else {
      const before = row[i - 1]![0];
      writer.put(STREAM.next + 2 * before + Number(i === length - 1), language - before - 1);
    }
    const kind = kindOf(length);
    writer.put(STREAM.points + kind, ladders[language]![kind]!.indexOf(points));
  }
}

/** Looks up the points of letter groups for languages. */
export class LetterTable {
  /** By slot, the row of the hash stored there, plus one; 0 if the slot is free (open addressing). */
  readonly #slots: Uint16Array;
  readonly #hashes: Int32Array;
  /** The points of row `i` are those from `first[i]` up to `first[i + 1]`. */
  readonly #first: Uint32Array;
  readonly #languages: Uint8Array;
  readonly #points: Uint8Array;
  readonly #mask: number;

  /**
   * @param packed from `packLetters`
   * @throws {RangeError} if it ends too early
   */
  constructor(packed: string) {
    const streams = readNumbers(packed);
    const rows = streams[STREAM.count]![0]!;
    let points = rows;
    for (const others of streams[STREAM.others]!) points += others;
    this.#mask = 2 ** Math.ceil(Math.log2(2 * rows + 2)) - 1;
    this.#slots = new Uint16Array(this.#mask + 1);
    this.#hashes = readHashes(streams, rows);
    this.#first = new Uint32Array(rows + 1);
    this.#languages = new Uint8Array(points);
    this.#points = new Uint8Array(points);
    this.#readPoints(streams);
    for (let row = 0; row < rows; row++) this.#slots[this.#slotOf(this.#hashes[row]!)] = row + 1;
  }

  #readPoints(streams: readonly Uint32Array[]): void {
    const ladders = readLadders(streams);
    const read = new Uint32Array(streams.length);
    const next = (stream: number) => streams[stream]![read[stream]!++]!;
    let [at, first] = [0, 0];
    for (let row = 0; row < this.#hashes.length; row++) {
      const count = streams[STREAM.others]![row]! + 1;
      const kind = kindOf(count);
      let language = (first = next(firstStream(count, first)));
      for (let left = count - 1; ; left--) {
        this.#languages[at] = language;
        this.#points[at++] = ladders[language * MANY + kind]![next(STREAM.points + kind)]!;
        if (left === 0) break;
        language += 1 + next(STREAM.next + 2 * language + Number(left === 1));
      }
      this.#first[row + 1] = at;
    }
  }

  /**
   * Adds the points of a letter group to the sums of its languages.
   *
   * @param hash of the group's bytes (`addByte`)
   * @param base added on top for each language that has the group
   */
  add(hash: number, base: number, sums: Float64Array): void {
    const row = this.#slots[this.#slotOf(shortHash(hash))]! - 1;
    if (row < 0) return;
    for (let at = this.#first[row]!; at < this.#first[row + 1]!; at++) {
      sums[this.#languages[at]!]! += this.#points[at]! + base;
    }
  }

  /** The slot of a hash, or the free slot where it would be stored. */
  #slotOf(hash: number): number {
    let slot = hash & this.#mask;
    for (;;) {
      const row = this.#slots[slot]! - 1;
      if (row < 0 || this.#hashes[row] === hash) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }
}

/** The hashes of the groups. Each group is coded by the letters that it does not share with the previous one. */
function readHashes(streams: readonly Uint32Array[], rows: number): Int32Array {
  const bytes = streams[STREAM.bytes]!;
  const read = new Uint32Array(streams.length);
  const next = (stream: number) => streams[stream]![read[stream]!++]!;
  const hashes = new Int32Array(rows);
  const letters = new Uint8Array(LONGEST_GROUP + 1);
  /** By position, the hash of the bytes before it. */
  const until = new Int32Array(LONGEST_GROUP + 1).fill(NO_BYTES);
  let length = 0;
  for (let row = 0; row < rows; row++) {
    let at = length === 0 ? 0 : length - next(STREAM.dropped + length - 1);
    let letter = letters[at]! + next(STREAM.higher + at);
    letters.fill(0, at);
    for (; letter !== 0; letter = next(STREAM.letter + letter)) {
      until[at + 1] = addByte(until[at]!, bytes[letter - 1]!);
      letters[at++] = letter;
    }
    length = at;
    hashes[row] = shortHash(until[at]!);
  }
  return hashes;
}

/** By language and context, the points that occur. */
function readLadders(streams: readonly Uint32Array[]): number[][] {
  const steps = streams[STREAM.step]!;
  let at = 0;
  return Array.from(streams[STREAM.steps]!, (length) => {
    let points = 0;
    return Array.from({ length }, () => (points += steps[at++]!));
  });
}
