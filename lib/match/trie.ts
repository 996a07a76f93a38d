import type { NumberWriter } from '@/lib/text/coded-numbers';

/** A tree with labels on its edges and values at its nodes, both natural numbers; used while building. */
export class TrieNode {
  readonly children = new Map<number, TrieNode>();
  readonly values: number[] = [];

  /** The child with the label, created if missing. */
  child(label: number): TrieNode {
    let child = this.children.get(label);
    if (!child) this.children.set(label, (child = new TrieNode()));
    return child;
  }

  add(value: number): void {
    if (!this.values.includes(value)) this.values.push(value);
  }
}

/**
 * A tree as columns. Nodes are numbered breadth first from 0, the root, siblings in order of their labels: the children
 * of node `i` are `firstChild[i]` up to `firstChild[i + 1]`.
 */
export interface Trie {
  readonly firstChild: Uint32Array;
  /** The label of the edge that leads to each node. */
  readonly labels: Uint32Array;
  /** The run of each node. Adjacent nodes with the same values form a run, which stores them once. */
  readonly runs: Uint32Array;
  /** The values of run `i` are `values[firstValue[i]]` up to `values[firstValue[i + 1]]`. */
  readonly firstValue: Uint32Array;
  readonly values: Uint32Array;
}

/** The number of streams of a tree. */
export const TRIE_STREAMS = 20;

/**
 * The kinds of numbers, by the first stream of each kind. Where a kind has several, the previous number selects one.
 */
const STREAM = {
  count: 0,
  /** By the number of children of the previous node. */
  children: 1,
  firstLabel: 5,
  label: 6,
  manyLabels: 7,
  labelRun: 8,
  /**
   * By the number of values of the previous node: how many of its last values are dropped, and how many new ones
   * follow.
   */
  dropped: 9,
  more: 13,
  /** The first of the new values; the next stream is for the root's children if they are ordered by their values. */
  newValue: 17,
  value: 19,
} as const;

/** Counts above this share the stream of the largest. */
const LONGEST_TOLD = 3;

/** From so many children on, labels are stored as runs, because they are close together. */
const MANY = 50;

/** Writes a tree, breadth first: the number of children of each node, their labels, and its values. */
export function packTrie(root: TrieNode, writer: NumberWriter, stream: number): void {
  const put = (kind: number, number: number) => writer.put(stream + kind, number);
  const nodes = [root];
  for (const node of nodes) nodes.push(...sortedChildren(node).map(([, child]) => child));
  put(STREAM.count, nodes.length);
  let last = 0;
  for (const { children } of nodes) {
    put(STREAM.children + Math.min(last, LONGEST_TOLD), children.size);
    last = children.size;
  }
  for (const node of nodes) packLabels(sortedChildren(node), put);
  let before: readonly number[] = [];
  const inOrder = isInOrder(nodes.slice(1, root.children.size + 1)) ? root.children.size : 0;
  put(STREAM.count, inOrder);
  for (const [place, { values }] of nodes.entries()) {
    packValues(values, before, place > 0 && place <= inOrder, put);
    before = values;
  }
}

/** Whether nodes are in lexicographic order of their values. */
function isInOrder(nodes: readonly TrieNode[]): boolean {
  return nodes.every(({ values }, i) => i === 0 || compareRows(nodes[i - 1]!.values, values) <= 0);
}

/** Compares two arrays of numbers lexicographically; negative if the first comes first. */
export function compareRows(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((number, i) => number !== other[i]);
  return at < 0 ? one.length - other.length : one[at]! - (other[at] ?? -1);
}

type Put = (kind: number, number: number) => void;

function packLabels(children: readonly [number, TrieNode][], put: Put): void {
  const steps = children.map(([label], i) => label - (children[i - 1]?.[0] ?? 0));
  if (children.length < MANY) {
    for (const [i, step] of steps.entries()) put(i === 0 ? STREAM.firstLabel : STREAM.label, step);
    return;
  }
  for (let i = 0; i < steps.length;) {
    let end = i + 1;
    while (end < steps.length && steps[end] === steps[i]) end++;
    put(STREAM.manyLabels, steps[i]!);
    put(STREAM.labelRun, end - i - 1);
    i = end;
  }
}

/** Writes the values of a node, which are ascending, relative to those of the previous node. */
function packValues(
  values: readonly number[],
  before: readonly number[],
  isOrdered: boolean,
  put: Put,
): void {
  let shared = 0;
  while (shared < before.length && values[shared] === before[shared]) shared++;
  const told = Math.min(before.length, LONGEST_TOLD);
  put(STREAM.dropped + told, before.length - shared);
  put(STREAM.more + told, values.length - shared);
  for (let i = shared; i < values.length; i++) {
    const isFirst = i === shared;
    const from = (isFirst && isOrdered ? before[i] : undefined) ?? values[i - 1] ?? 0;
    put(isFirst ? STREAM.newValue + Number(isOrdered) : STREAM.value, values[i]! - from);
  }
}

function sortedChildren({ children }: TrieNode): [number, TrieNode][] {
  return [...children].sort(([a], [b]) => a - b);
}

/**
 * Reads what `packTrie` wrote. Reads the streams without a function call per number, because this runs when a process
 * starts.
 *
 * @param streams all of them
 * @param first the tree's first stream
 */
export function unpackTrie(streams: readonly Uint32Array[], first: number): Trie {
  const own = streams.slice(first, first + TRIE_STREAMS);
  const [count = 0, inOrder = 0] = own[STREAM.count]!;
  const firstChild = unpackChildren(own, count);
  return {
    firstChild,
    labels: unpackLabels(own, firstChild),
    ...unpackValues(own, count, inOrder),
  };
}

type Streams = readonly Uint32Array[];

function unpackChildren(streams: Streams, count: number): Uint32Array {
  const firstChild = new Uint32Array(count + 1);
  const read = new Uint32Array(LONGEST_TOLD + 1);
  for (let node = 0, child = 1, told = 0; node < count; node++) {
    firstChild[node] = child;
    const children = streams[STREAM.children + told]![read[told]!++]!;
    told = children < LONGEST_TOLD ? children : LONGEST_TOLD;
    child += children;
  }
  firstChild[count] = count;
  return firstChild;
}

function unpackLabels(streams: Streams, firstChild: Uint32Array): Uint32Array {
  const firsts = streams[STREAM.firstLabel]!;
  const others = streams[STREAM.label]!;
  const steps = streams[STREAM.manyLabels]!;
  const lengths = streams[STREAM.labelRun]!;
  const count = firstChild.length - 1;
  const labels = new Uint32Array(count);
  for (let node = 0, first = 0, other = 0, run = 0; node < count; node++) {
    let child = firstChild[node]!;
    const end = firstChild[node + 1]!;
    if (child === end) continue;
    let label = 0;
    if (end - child < MANY) {
      labels[child++] = label = firsts[first++]!;
      while (child < end) labels[child++] = label += others[other++]!;
      continue;
    }
    for (; child < end; run++) {
      const step = steps[run]!;
      for (let left = lengths[run]!; left >= 0; left--) labels[child++] = label += step;
    }
  }
  return labels;
}

function unpackValues(
  streams: Streams,
  count: number,
  inOrder: number,
): Pick<Trie, 'runs' | 'firstValue' | 'values'> {
  const [others, ordered] = [streams[STREAM.newValue]!, streams[STREAM.newValue + 1]!];
  const steps = streams[STREAM.value]!;
  const read = new Uint32Array(LONGEST_TOLD + 1);
  const runs = new Uint32Array(count);
  const firstValue = [0, 0];
  const values: number[] = [];
  for (let node = 0, run = 0, start = 0, other = 0, first = 0, step = 0; node < count; node++) {
    const end = values.length;
    const had = end - start;
    const told = had < LONGEST_TOLD ? had : LONGEST_TOLD;
    const at = read[told]!++;
    const shared = had - streams[STREAM.dropped + told]![at]!;
    const more = streams[STREAM.more + told]![at]!;
    if (shared === had && more === 0) {
      runs[node] = run;
      continue;
    }
    for (let i = 0; i < shared; i++) values.push(values[start + i]!);
    if (more > 0) {
      const isOrdered = node > 0 && node <= inOrder;
      const last = shared > 0 ? values[values.length - 1]! : 0;
      const from = isOrdered && shared < had ? values[start + shared]! : last;
      let value = from + (isOrdered ? ordered[first++]! : others[other++]!);
      values.push(value);
      for (let i = 1; i < more; i++) values.push((value += steps[step++]!));
    }
    start = end;
    firstValue.push(values.length);
    runs[node] = ++run;
  }
  return { runs, firstValue: new Uint32Array(firstValue), values: new Uint32Array(values) };
}

/** The child of a node with a label, or 0 if there is none (the root is never a child). */
export function childOf({ firstChild, labels }: Trie, node: number, label: number): number {
  let low = firstChild[node]!;
  let high = firstChild[node + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (labels[middle]! < label) low = middle + 1;
    else high = middle;
  }
  return low < firstChild[node + 1]! && labels[low] === label ? low : 0;
}
