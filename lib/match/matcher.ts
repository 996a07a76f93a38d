import { readNumbers } from '@/lib/text/coded-numbers';
import { TokenKind, type Tokens } from '@/lib/text/tokens';
import { WordIndex } from '@/lib/text/word-index';
import { builtIns, builtInsAt } from './built-ins';
import { labelOfStep, TABLE_STREAM, wordOfStep, type Table } from './table';
import { childOf, unpackTrie, type Trie } from './trie';

/** A place that a pattern matches. */
export interface PatternMatch {
  /** The index of the pattern over all lists, by list and then by preference (`byPreference`). */
  readonly pattern: number;
  /** Indices of tokens: the first, and the one after the last. */
  readonly start: number;
  readonly end: number;
}

/** The largest number of characters between two words of a pattern. */
const LONGEST_GAP = 6;
/** Longest token that is looked up, in UTF-16 units: no pattern contains a longer one. */
const LONGEST_WORD = 40;

/** Marks that may end a stretch of tokens. */
const SENTENCE_MARKS = '.!?;)"';
const DIGIT = /\d/;
/** More words than any table has. */
const MANY_WORDS = 2 ** 20;

function pairOf(word: number, next: number): number {
  return word * MANY_WORDS + next;
}

/** The slots that a token fills by itself. */
interface WordSlots {
  /** A bit set, one bit per slot. */
  readonly bits: Uint32Array;
  /** The same slots as an array. */
  readonly slots: readonly number[];
  /** The nodes of the trie of patterns to which these slots lead from its root. */
  readonly first: readonly number[];
}

/** A slot filled by more than one token, or by a built-in other than `any`. */
interface LongFill {
  readonly slot: number;
  readonly end: number;
}

/** What can be read starting at one token. */
interface Reading {
  readonly word: WordSlots;
  readonly long: readonly LongFill[];
}

const NOTHING: readonly LongFill[] = [];
const ANY = builtIns.indexOf('any');

/** Finds every pattern of a table in one pass over the tokens of a text. */
export class Matcher {
  /** The number of patterns of each list, in the order of the lists. */
  readonly patternCounts: readonly number[];
  readonly #words: WordIndex;
  /** The number of slots. */
  readonly #slots: number;
  /** The slots that slot `i` also fills are `parents[firstParent[i]]` up to `parents[firstParent[i + 1]]`. */
  readonly #firstParent: Uint32Array;
  readonly #parents: Uint32Array;
  readonly #wordTrie: Trie;
  readonly #patternTrie: Trie;
  /** By slot, the node to which it leads from the root of the trie of patterns, or 0. */
  readonly #firstNodes: Uint32Array;
  /** By node of the trie of words, the slots of a token that is also "any word", and of one that is not. */
  readonly #anyWords: (WordSlots | undefined)[] = [];
  readonly #otherWords: (WordSlots | undefined)[] = [];
  /** The same for a token with which no entry begins. */
  readonly #unknownWord: WordSlots;
  readonly #unknown: WordSlots;
  /** Pairs of a word and a sentence mark that follows it in an entry. */
  readonly #markPairs: ReadonlySet<number>;

  constructor(table: Table) {
    const streams = readNumbers(table.numbers);
    this.patternCounts = [...streams[TABLE_STREAM.patterns]!];
    this.#parents = streams[TABLE_STREAM.parent]!;
    const counts = streams[TABLE_STREAM.parents]!;
    this.#slots = counts.length;
    this.#firstParent = new Uint32Array(counts.length + 1);
    for (let slot = 0, first = 0; slot < counts.length; slot++) {
      this.#firstParent[slot + 1] = first += counts[slot]!;
    }
    this.#words = WordIndex.byPlace(table.words);
    this.#wordTrie = unpackTrie(streams, TABLE_STREAM.words);
    this.#patternTrie = unpackTrie(streams, TABLE_STREAM.rows);
    this.#firstNodes = new Uint32Array(this.#slots);
    const { firstChild, labels } = this.#patternTrie;
    for (let node = firstChild[0]!; node < firstChild[1]!; node++) {
      this.#firstNodes[labels[node]!] = node;
    }
    this.#unknownWord = this.#slotsFrom([ANY]);
    this.#unknown = this.#slotsFrom([]);
    const marks = Array.from(SENTENCE_MARKS, (mark) => this.#words.numberAt(mark));
    this.#markPairs = pairsIn(this.#wordTrie, new Set(marks));
  }

  /**
   * Every match that begins at one of the tokens from `from` up to `to`, ordered by its first token. Linear in the
   * number of tokens.
   */
  match(tokens: Tokens, from = 0, to = tokens.count): PatternMatch[] {
    return new Pass(this, tokens, from).run(to);
  }

  /**
   * The end of the stretch of tokens from `from` that no pattern reaches out of: after a sentence mark that is part of
   * no pattern, or at the end of the text.
   */
  endOfStretch(tokens: Tokens, from: number): number {
    const { count, spaces, text, starts } = tokens;
    for (let at = from + 1; at + 1 < count; at++) {
      if (spaces[at + 1] === 0 || !SENTENCE_MARKS.includes(text[starts[at]!]!)) continue;
      if (!this.#holdsMark(tokens, at)) return at + 1;
    }
    return count;
  }

  /** Whether a pattern or a number may contain the mark at a token. */
  #holdsMark(tokens: Tokens, at: number): boolean {
    if (DIGIT.test(tokens.text[tokens.starts[at - 1]!]!)) return true;
    const mark = this.#numberOf(tokens, at);
    if (mark < 0) return false;
    if (mark + 1 < this.#wordTrie.firstChild[1]!) return true;
    const before = this.#numberOf(tokens, at - 1);
    return before >= 0 && this.#markPairs.has(pairOf(before, mark));
  }

  /** The trie of patterns, for a pass over one text. */
  get patternTrie(): Trie {
    return this.#patternTrie;
  }

  firstNode(slot: number): number {
    return this.#firstNodes[slot]!;
  }

  /** What can be read starting at a token. */
  readingAt(tokens: Tokens, at: number): Reading {
    const node = this.#nodeOf(tokens, at);
    const long: LongFill[] = [];
    let isAny = false;
    for (const { slot, end } of builtInsAt(tokens, at)) {
      if (slot === ANY && end === at + 1) isAny = true;
      else this.#addFill(long, slot, end);
    }
    if (node !== undefined) this.#addLongWords(tokens, at, node, long);
    return { word: this.#wordSlots(node, isAny), long: long.length > 0 ? long : NOTHING };
  }

  /** The node of the trie of words for the first word of an entry. */
  #nodeOf(tokens: Tokens, at: number): number | undefined {
    const number = this.#numberOf(tokens, at);
    if (number < 0) return undefined;
    const node = number + 1;
    return node < this.#wordTrie.firstChild[1]! ? node : undefined;
  }

  /** The number of a token's word; -1 if no pattern contains it. */
  #numberOf({ text, starts, ends }: Tokens, at: number): number {
    const start = starts[at]!;
    const end = ends[at]!;
    return end - start > LONGEST_WORD ? -1 : this.#words.numberAt(text, start, end);
  }

  #wordSlots(node: number | undefined, isAny: boolean): WordSlots {
    if (node === undefined) return isAny ? this.#unknownWord : this.#unknown;
    const known = isAny ? this.#anyWords : this.#otherWords;
    let slots = known[node];
    if (!slots) {
      const own = this.#slotsAt(node);
      known[node] = slots = this.#slotsFrom(isAny ? [...own, ANY] : own);
    }
    return slots;
  }

  #slotsAt(node: number): readonly number[] {
    const { runs, firstValue, values } = this.#wordTrie;
    const run = runs[node]!;
    return Array.from(values.subarray(firstValue[run], firstValue[run + 1]));
  }

  #slotsFrom(slots: readonly number[]): WordSlots {
    const bits = new Uint32Array((this.#slots >> 5) + 1);
    const filled: number[] = [];
    const first: number[] = [];
    const add = (slot: number) => {
      if (hasBit(bits, slot)) return;
      bits[slot >> 5]! |= 1 << (slot & 31);
      filled.push(slot);
      if (this.#firstNodes[slot]) first.push(this.#firstNodes[slot]);
      this.#parentsOf(slot).forEach(add);
    };
    slots.forEach(add);
    return { bits, slots: filled, first };
  }

  #addFill(fills: LongFill[], slot: number, end: number): void {
    if (fills.some((fill) => fill.slot === slot && fill.end === end)) return;
    fills.push({ slot, end });
    for (const parent of this.#parentsOf(slot)) this.#addFill(fills, parent, end);
  }

  #parentsOf(slot: number): Uint32Array {
    return this.#parents.subarray(this.#firstParent[slot], this.#firstParent[slot + 1]);
  }

  /** Follows a node to the entries of more than one token. */
  #addLongWords(tokens: Tokens, at: number, node: number, fills: LongFill[]): void {
    const trie = this.#wordTrie;
    if (trie.firstChild[node] === trie.firstChild[node + 1]) return;
    const step = (next: number, afterGap: boolean) => {
      const number = this.#numberOf(tokens, next);
      if (number < 0) return;
      const child = childOf(trie, node, labelOfStep(number, afterGap));
      if (child === 0) return;
      for (const slot of this.#slotsAt(child)) this.#addFill(fills, slot, next + 1);
      this.#addLongWords(tokens, next, child, fills);
    };
    if (at + 1 < tokens.count && tokens.spaces[at + 1] === 0) step(at + 1, false);
    for (let next = nextAfterGap(tokens, at + 1, at + 1); next >= 0;) {
      step(next, true);
      next = nextAfterGap(tokens, at + 1, next + 1);
    }
  }
}

/** The pairs of a word and one of `others` directly after it in the entries of a trie of words. */
function pairsIn({ firstChild, labels }: Trie, others: ReadonlySet<number>): Set<number> {
  const pairs = new Set<number>();
  for (let node = 1; node < labels.length; node++) {
    for (let child = firstChild[node]!; child < firstChild[node + 1]!; child++) {
      const other = wordOfStep(labels[child]!);
      if (others.has(other)) pairs.add(pairOf(wordOfStep(labels[node]!), other));
    }
  }
  return pairs;
}

function hasBit(bits: Uint32Array, index: number): boolean {
  return (bits[index >> 5]! & (1 << (index & 31))) !== 0;
}

/** One pass over the tokens of a text. */
class Pass {
  readonly #matcher: Matcher;
  readonly #tokens: Tokens;
  readonly #trie: Trie;
  /** By token, relative to the first. */
  readonly #readings: (Reading | undefined)[] = [];
  readonly #matches: PatternMatch[] = [];
  readonly #from: number;
  #start: number;

  constructor(matcher: Matcher, tokens: Tokens, from: number) {
    this.#from = from;
    this.#start = from;
    this.#matcher = matcher;
    this.#tokens = tokens;
    this.#trie = matcher.patternTrie;
  }

  run(to: number): PatternMatch[] {
    for (let at = this.#start; at < to; at++) {
      if (!startsWord(this.#tokens, at)) continue;
      this.#start = at;
      const { word, long } = this.#readingAt(at);
      for (const node of word.first) this.#follow(node, at + 1);
      for (const { slot, end } of long) {
        const node = this.#matcher.firstNode(slot);
        if (node !== 0) this.#follow(node, end);
      }
    }
    return this.#matches;
  }

  #readingAt(at: number): Reading {
    return (this.#readings[at - this.#from] ??= this.#matcher.readingAt(this.#tokens, at));
  }

  /** Continues from a node of the trie of patterns that was reached before the token `end`. */
  #follow(node: number, end: number): void {
    const { firstChild, runs, firstValue, values } = this.#trie;
    const run = runs[node]!;
    const endOfValues = firstValue[run + 1]!;
    let value = firstValue[run]!;
    if (value < endOfValues && endsWord(this.#tokens, end)) {
      for (; value < endOfValues; value++) {
        this.#matches.push({ pattern: values[value]!, start: this.#start, end });
      }
    }
    if (firstChild[node] === firstChild[node + 1]) return;
    for (let next = nextAfterGap(this.#tokens, end, end); next >= 0;) {
      this.#step(node, next);
      next = nextAfterGap(this.#tokens, end, next + 1);
    }
  }

  /** Fills the slots after a node with what can be read at the token `at`. */
  #step(node: number, at: number): void {
    const { firstChild, labels } = this.#trie;
    const { word, long } = this.#readingAt(at);
    const lastChild = firstChild[node + 1]!;
    if (word.slots.length < lastChild - firstChild[node]!) {
      for (const slot of word.slots) {
        const child = childOf(this.#trie, node, slot);
        if (child !== 0) this.#follow(child, at + 1);
      }
    } else {
      for (let child = firstChild[node]!; child < lastChild; child++) {
        if (hasBit(word.bits, labels[child]!)) this.#follow(child, at + 1);
      }
    }
    for (const { slot, end } of long) {
      const child = childOf(this.#trie, node, slot);
      if (child !== 0) this.#follow(child, end);
    }
  }
}

/** Whether a pattern may begin at a token: not inside a word or after its apostrophe. */
function startsWord({ text, starts, kinds, spaces }: Tokens, at: number): boolean {
  if (at === 0 || spaces[at]! > 0) return true;
  return kinds[at - 1] !== TokenKind.word && text[starts[at - 1]!] !== "'";
}

/** Whether a pattern may end before a token: not inside a word. */
function endsWord({ count, kinds, spaces }: Tokens, end: number): boolean {
  return end >= count || spaces[end]! > 0 || kinds[end] !== TokenKind.word;
}

/**
 * The first token from `at` on that may come next in a pattern whose last token precedes `from`: after a gap of at
 * least one character. A picture may be part of the gap or the next token. Returns -1 if there is none.
 */
function nextAfterGap({ count, kinds, spaces }: Tokens, from: number, at: number): number {
  let gap = 0;
  for (let next = from; next < count; next++) {
    gap += spaces[next]!;
    if (gap > LONGEST_GAP) return -1;
    if (gap > 0 && next >= at) return next;
    if (kinds[next] !== TokenKind.picture) return -1;
    gap++;
  }
  return -1;
}
