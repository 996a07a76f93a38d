import { NumberWriter } from '@/lib/text/coded-numbers';
import { packWords } from '@/lib/text/coded-words';
import { tokenize, type Tokens } from '@/lib/text/tokens';
import { builtIns, numberWords } from './built-ins';
import { parsePattern, PatternError, type Item, type Unit } from './pattern';
import { labelOfStep, TABLE_STREAM, type Table } from './table';
import { compareRows, packTrie, TrieNode } from './trie';

/** Patterns that are looked up together, under a unique name. */
export interface NamedPatterns {
  readonly name: string;
  readonly patterns: readonly string[];
}

/** Interchangeable words and sequences of words, by the name in `<name>`. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

/**
 * Compiles lists of patterns (`pattern.ts`) into one table.
 *
 * A place in a pattern is a *slot*. The first trie says which slots the words of a text fill, the second which
 * sequences of slots form a pattern. Equal places share a slot, also across patterns.
 *
 * @throws {PatternError} naming the list and the pattern that cannot be read, the empty list, or the name of two lists
 */
export function compileTable(lists: readonly NamedPatterns[], wordLists: WordLists): Table {
  const twice = lists.find(({ name }, i) => lists.findIndex((each) => each.name === name) < i);
  if (twice) throw new PatternError(`${twice.name}: two lists have this name: call one otherwise.`);
  const compiler = new Compiler(wordLists);
  const counts = lists.map(({ name, patterns }) => compiler.addList(name, patterns));
  return compiler.table(
    lists.map(({ name }) => name),
    counts,
  );
}

/**
 * The patterns of a list without duplicates, in order of preference for matches that begin at one place: longest first.
 */
export function byPreference(patterns: readonly string[]): readonly string[] {
  return [...new Set(patterns)].sort((a, b) => b.length - a.length);
}

/** Words, one or several in sequence, that fill a slot. */
interface Entry {
  readonly words: string;
  readonly slot: number;
}

/** Fewer entries in common are not worth a link between two slots. */
const FEWEST_SHARED = 3;

/** A sequence of slots. */
type Row = readonly number[];

class Compiler {
  readonly #wordLists: WordLists;
  /** Slots by what they accept; built-ins come first. */
  readonly #slots = new Map<string, number>(builtIns.map((name, slot) => [`<${name}>`, slot]));
  /** For each slot, the slots that are filled with it: a list fills the groups that include it. */
  readonly #parents: number[][] = builtIns.map(() => []);
  readonly #entries: Entry[] = numberWords.map((words) => ({
    words,
    slot: builtIns.indexOf('number'),
  }));
  readonly #patterns = new TrieNode();
  #patternCount = 0;

  constructor(wordLists: WordLists) {
    this.#wordLists = wordLists;
  }

  /** @returns the number of distinct patterns in the list */
  addList(name: string, patterns: readonly string[]): number {
    if (patterns.length === 0) throw new PatternError(`${name}: the list is empty.`);
    const distinct = byPreference(patterns);
    for (const pattern of distinct) {
      try {
        for (const row of this.#rowsOf(pattern)) this.#addRow(row);
      } catch (error) {
        if (!(error instanceof PatternError)) throw error;
        throw new PatternError(`${name}: ${error.message}`, { cause: error });
      }
      this.#patternCount++;
    }
    return distinct.length;
  }

  table(names: readonly string[], counts: readonly number[]): Table {
    const { words, trie } = wordTrie(this.#withSubsets());
    const writer = new NumberWriter();
    for (const count of counts) writer.put(TABLE_STREAM.patterns, count);
    for (const slots of this.#parents) {
      writer.put(TABLE_STREAM.parents, slots.length);
      for (const slot of slots) writer.put(TABLE_STREAM.parent, slot);
    }
    packTrie(trie, writer, TABLE_STREAM.words);
    packTrie(this.#patterns, writer, TABLE_STREAM.rows);
    return {
      lists: names,
      words: packWords(words.map((word) => [word, 0])),
      numbers: writer.text(),
    };
  }

  /**
   * Lets a slot fill another one whose entries include all of its own, as lists of words often do; what is left of the
   * entries then.
   */
  #withSubsets(): readonly Entry[] {
    const entriesOf = new Map<number, Set<string>>();
    const slotsOf = new Map<string, Set<number>>();
    for (const { words, slot } of this.#entries) {
      addTo(entriesOf, slot, words);
      addTo(slotsOf, words, slot);
    }
    const left = new Map(Array.from(entriesOf, ([slot, entries]) => [slot, new Set(entries)]));
    // Built-ins are filled by more than their entries, and so are groups with a list in them.
    const filledByOthers = new Set([...builtIns.keys(), ...this.#parents.flat()]);
    const largestFirst = [...entriesOf].sort(([, a], [, b]) => b.size - a.size);
    for (const [slot, entries] of largestFirst) {
      if (filledByOthers.has(slot) || entries.size < FEWEST_SHARED) continue;
      for (const larger of slotsOfAll(entries, slotsOf)) {
        if (larger === slot || this.#fills(larger, slot)) continue;
        const rest = left.get(larger)!;
        const shared = [...entries].filter((words) => rest.has(words));
        if (shared.length < FEWEST_SHARED) continue;
        for (const words of shared) rest.delete(words);
        this.#parents[slot]!.push(larger);
      }
    }
    return this.#entries.filter(({ words, slot }) => left.get(slot)!.has(words));
  }

  /** Whether what fills a slot fills another one. */
  #fills(slot: number, other: number): boolean {
    return this.#parents[slot]!.some((parent) => parent === other || this.#fills(parent, other));
  }

  #addRow(row: Row): void {
    let node = this.#patterns;
    for (const slot of row) node = node.child(slot);
    node.add(this.#patternCount);
  }

  /** The sequences of slots that a pattern stands for, with and without each optional item. */
  #rowsOf(pattern: string): Row[] {
    let rows: Row[] = [[]];
    for (const item of parsePattern(pattern)) {
      const choices = this.#rowsOfItem(item, pattern);
      if (item.optional) choices.push([]);
      rows = rows.flatMap((row) => choices.map((choice) => [...row, ...choice]));
    }
    return rows;
  }

  /** One slot for all alternatives that are words or a single list, and a sequence for each of the others. */
  #rowsOfItem({ alternatives }: Item, pattern: string): Row[] {
    const simple = alternatives.filter(isSimple);
    const others = alternatives.filter((units) => !isSimple(units));
    const rows = others.map((units) => units.map((unit) => this.#slotOf([[unit]], pattern)));
    return simple.length > 0 ? [[this.#slotOf(simple, pattern)], ...rows] : rows;
  }

  #slotOf(alternatives: readonly (readonly Unit[])[], pattern: string): number {
    const [[only] = [], ...more] = alternatives;
    if (only?.kind === 'list' && more.length === 0) return this.#slotOfList(only.name, pattern);
    const key = alternatives
      .map((units) => units.map(sourceOf).join(' '))
      .sort()
      .join('|');
    const known = this.#slots.get(key);
    if (known !== undefined) return known;
    const slot = this.#parents.length;
    this.#slots.set(key, slot);
    this.#parents.push([]);
    for (const units of alternatives) this.#fill(slot, units, pattern);
    return slot;
  }

  /** Records what fills a slot: words, or everything that fills the slot of a list. */
  #fill(slot: number, units: readonly Unit[], pattern: string): void {
    const [unit] = units;
    if (unit?.kind === 'any') this.#parents[builtIns.indexOf('any')]!.push(slot);
    else if (unit?.kind === 'list') {
      const parents = this.#parents[this.#slotOfList(unit.name, pattern)]!;
      if (!parents.includes(slot)) parents.push(slot);
    } else this.#entries.push({ words: units.map(sourceOf).join(' '), slot });
  }

  #slotOfList(name: string, pattern: string): number {
    const key = `<${name}>`;
    const known = this.#slots.get(key);
    if (known !== undefined) return known;
    const list = Object.hasOwn(this.#wordLists, name) ? this.#wordLists[name] : undefined;
    if (!list) throw new PatternError(`There is no word list ${key}, named in "${pattern}".`);
    const slot = this.#parents.length;
    this.#slots.set(key, slot);
    this.#parents.push([]);
    for (const words of list) this.#entries.push({ words, slot });
    return slot;
  }
}

function addTo<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

/** The slots that each of some entries fills. */
function slotsOfAll(
  entries: ReadonlySet<string>,
  slotsOf: ReadonlyMap<string, ReadonlySet<number>>,
): number[] {
  const [first, ...others] = entries;
  return [...slotsOf.get(first!)!].filter((slot) =>
    others.every((words) => slotsOf.get(words)!.has(slot)),
  );
}

/** Whether an alternative fills a single slot: a sequence of words, or one list. */
function isSimple(units: readonly Unit[]): boolean {
  return units.length === 1 || units.every(({ kind }) => kind === 'word');
}

function sourceOf(unit: Unit): string {
  if (unit.kind === 'any') return '_';
  return unit.kind === 'list' ? `<${unit.name}>` : unit.text;
}

/**
 * Builds the trie of words. Its first steps are the first words of entries, numbered from 0, so that the node of word
 * `i` is `i + 1`. Words that fill the same slots are adjacent, which keeps the table small.
 */
function wordTrie(entries: readonly Entry[]) {
  const byText = new Map<string, TextNode>();
  for (const { words, slot } of entries) addEntry(byText, tokenize(words), slot);
  const first = [...byText].map(([text, node]) => ({ text, node }));
  for (const { node } of first) node.slots.sort((a, b) => a - b);
  first.sort((a, b) => compareRows(a.node.slots, b.node.slots) || compare(a.text, b.text));
  const numbers = new Map(first.map(({ text }, number) => [text, number]));
  const trie = new TrieNode();
  for (const { text, node } of first) {
    fillTrie(trie.child(labelOfStep(numbers.get(text)!, false)), node, numbers);
  }
  return { words: [...numbers.keys()], trie };
}

interface Step {
  readonly text: string;
  readonly afterGap: boolean;
  readonly node: TextNode;
}

/** A node of the trie of words before the words are numbered. */
interface TextNode {
  readonly slots: number[];
  readonly steps: Map<string, Step>;
}

function addEntry(first: Map<string, TextNode>, tokens: Tokens, slot: number): void {
  let node: TextNode | undefined;
  for (let i = 0; i < tokens.count; i++) {
    const text = tokens.text.slice(tokens.starts[i], tokens.ends[i]);
    let next: TextNode | undefined;
    if (!node) {
      next = first.get(text) ?? { slots: [], steps: new Map() };
      first.set(text, next);
    } else {
      const afterGap = tokens.spaces[i]! > 0;
      const step: Step = node.steps.get(`${afterGap}${text}`) ?? {
        text,
        afterGap,
        node: { slots: [], steps: new Map() },
      };
      node.steps.set(`${afterGap}${text}`, step);
      next = step.node;
    }
    node = next;
  }
  if (node && !node.slots.includes(slot)) node.slots.push(slot);
}

function fillTrie(node: TrieNode, { slots, steps }: TextNode, numbers: Map<string, number>): void {
  for (const slot of slots.toSorted((a, b) => a - b)) node.add(slot);
  for (const step of steps.values()) {
    let number = numbers.get(step.text);
    if (number === undefined) numbers.set(step.text, (number = numbers.size));
    fillTrie(node.child(labelOfStep(number, step.afterGap)), step.node, numbers);
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
