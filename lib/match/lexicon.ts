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

/** A compiled set of lists, ready to be looked up in texts. */
export class Lexicon {
  /** The names of the lists; a list's number is its place here. */
  readonly names: readonly string[];
  readonly #matcher: Matcher;
  /** By pattern, its list. */
  readonly #listOf: readonly number[];
  readonly #numbers: ReadonlyMap<ListKey, number>;
  readonly #hits = new WeakMap<Tokens, readonly (readonly PatternMatch[])[]>();

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

  /**
   * Where the list's patterns stand: in the order of the text, none overlapping another; of two that
   * begin at the same place the preferred one (`byPreference`), as long as it gets; of two from lists
   * that are looked up together the longer. All lists are looked up at once, when the first is asked for.
   *
   * @throws {Error} for a list that is not in the lexicon
   */
  find(tokens: Tokens, list: ListKey): readonly PatternMatch[] {
    const hits = this.hits(tokens);
    const own = hits[this.numberOf(list)]!;
    const others = list.with?.map((other) => hits[this.numberOf(other)]!) ?? [];
    return others.some(({ length }) => length > 0) ? merged([own, ...others]) : own;
  }

  /** What `find` gives for each list, by its number. */
  hits(tokens: Tokens): readonly (readonly PatternMatch[])[] {
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

  #lookUp(tokens: Tokens): readonly (readonly PatternMatch[])[] {
    const found: (readonly PatternMatch[])[] = this.names.map(() => NONE);
    for (const match of this.#matcher.match(tokens)) {
      const list = this.#listOf[match.pattern]!;
      if (found[list] === NONE) {
        found[list] = [match];
        continue;
      }
      const hits = found[list] as PatternMatch[];
      const last = hits.at(-1)!;
      if (last.end <= match.start) hits.push(match);
      else if (last.start === match.start && isPreferred(match, last))
        hits[hits.length - 1] = match;
    }
    return found;
  }
}

/** The hits of several lists in the order of the text, none overlapping another. */
function merged(lists: readonly (readonly PatternMatch[])[]): readonly PatternMatch[] {
  const inOrder = lists.flat().sort((a, b) => a.start - b.start || b.end - a.end);
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
