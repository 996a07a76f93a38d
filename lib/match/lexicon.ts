import { Recent } from '@/lib/text/recent';
import type { Tokens } from '@/lib/text/tokens';
import { Matcher, type PatternMatch } from './matcher';
import type { Table } from './table';

/** A list as a rule holds it. Which one it is says the object itself, or a number that the build gave it. */
export interface ListKey {
  readonly note?: string;
  readonly number?: number;
  /** Lists that are looked up with it. */
  readonly with?: readonly ListKey[];
}

/** The hits of most lists. */
const NONE: readonly PatternMatch[] = [];

/** The hits of all lists in one text. */
class Hits {
  readonly #numberOf: (list: ListKey) => number;

  /** @param byNumber by the number of a list, its hits by itself; lists that have none are left out */
  constructor(
    readonly byNumber: ReadonlyMap<number, readonly PatternMatch[]>,
    numberOf: (list: ListKey) => number,
  ) {
    this.#numberOf = numberOf;
  }

  /**
   * Where the list's patterns stand: in the order of the text, none overlapping another; of two that
   * begin at the same place the preferred one (`byPreference`), as long as it gets; of two from lists
   * that are looked up together the longer.
   *
   * @throws {Error} for a list that is not in the lexicon
   */
  of(list: ListKey): readonly PatternMatch[] {
    const own = this.byNumber.get(list.number ?? this.#numberOf(list)) ?? NONE;
    if (!list.with) return own;
    let others: PatternMatch[] | undefined;
    for (const other of list.with) {
      const more = this.byNumber.get(other.number ?? this.#numberOf(other));
      if (more) (others ??= []).push(...more);
    }
    return others ? merged([...own, ...others]) : own;
  }
}

/** The hits in a stretch of a text: of each its list, pattern, first token and the one behind its last, in a row. */
type StretchHits = Int32Array;

/** Numbers in a row for each hit. */
const ROW = 4;

/** UTF-16 units of the stretches whose hits are kept, twice: more than the longest draft has. */
const KEPT = 32_000;

/** A compiled set of lists, ready to be looked up in texts. */
export class Lexicon {
  /** The names of the lists; a list's number is its place here. */
  readonly names: readonly string[];
  readonly #matcher: Matcher;
  /** By pattern, its list. */
  readonly #listOf: readonly number[];
  readonly #numbers: ReadonlyMap<ListKey, number>;
  readonly #stretches = new Recent<StretchHits>(KEPT);
  readonly #hits = new WeakMap<Tokens, Hits>();

  /**
   * @param table from `compileTable`
   * @param lists in the order of the table; none where the build numbered them
   */
  constructor(table: Table, lists: readonly ListKey[] = []) {
    this.names = table.lists;
    this.#matcher = new Matcher(table);
    this.#listOf = this.#matcher.patternCounts.flatMap((count, list) =>
      Array.from({ length: count }, () => list),
    );
    this.#numbers = new Map(lists.map((list, number) => [list, number]));
  }

  /** The hits of all lists, which are looked up at once. */
  hits(tokens: Tokens): Hits {
    let hits = this.#hits.get(tokens);
    if (!hits) this.#hits.set(tokens, (hits = this.#lookUp(tokens)));
    return hits;
  }

  /** @throws {Error} for a list that is not in the lexicon */
  numberOf(list: ListKey): number {
    const number = list.number ?? this.#numbers.get(list);
    if (number === undefined) {
      throw new Error(`Not in the lexicon: add its module to lib/phrase-modules.ts: ${list.note}`);
    }
    return number;
  }

  /** The name of the pattern's list, and the pattern's place in it by preference (`byPreference`). */
  entryOf(pattern: number): { readonly list: string; readonly place: number } {
    const list = this.#listOf[pattern]!;
    return { list: this.names[list]!, place: pattern - this.#listOf.indexOf(list) };
  }

  #lookUp(tokens: Tokens): Hits {
    const found = new Map<number, PatternMatch[]>();
    for (let from = 0; from < tokens.count;) {
      const to = this.#matcher.endOfStretch(tokens, from);
      const hits = this.#hitsIn(tokens, from, to);
      for (let at = 0; at < hits.length; at += ROW) {
        const list = hits[at]!;
        const start = hits[at + 2]! + from;
        const end = hits[at + 3]! + from;
        const match = { pattern: hits[at + 1]!, start, end };
        const all = found.get(list);
        if (all) all.push(match);
        else found.set(list, [match]);
      }
      from = to;
    }
    return new Hits(found, (list) => this.numberOf(list));
  }

  /** The hits in a stretch of tokens that no pattern reaches out of; they count its tokens from 0. */
  #hitsIn(tokens: Tokens, from: number, to: number): StretchHits {
    const text = tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]);
    return this.#stretches.of(text, () => this.#readStretch(tokens, from, to));
  }

  #readStretch(tokens: Tokens, from: number, to: number): StretchHits {
    const found = new Map<number, PatternMatch[]>();
    for (const { pattern, start, end } of this.#matcher.match(tokens, from, to)) {
      const match = { pattern, start: start - from, end: end - from };
      const list = this.#listOf[pattern]!;
      const hits = found.get(list);
      const last = hits?.at(-1);
      if (!hits || !last) found.set(list, [match]);
      else if (last.end <= match.start) hits.push(match);
      else if (last.start === match.start && isPreferred(match, last))
        hits[hits.length - 1] = match;
    }
    const rows: number[] = [];
    for (const [list, hits] of found) {
      for (const { pattern, start, end } of hits) rows.push(list, pattern, start, end);
    }
    return new Int32Array(rows);
  }
}

/** Hits of several lists in the order of the text, none overlapping another. */
function merged(hits: readonly PatternMatch[]): readonly PatternMatch[] {
  const inOrder = hits.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return inOrder.filter((match) => {
    if (match.start < end) return false;
    end = match.end;
    return true;
  });
}

/** Whether of two patterns that begin at the same place the first is to be taken. */
function isPreferred(match: PatternMatch, other: PatternMatch): boolean {
  if (match.pattern !== other.pattern) return match.pattern < other.pattern;
  return match.end > other.end;
}
