import type { NumberReader } from './numbers';

/** A tree whose edges carry labels and whose nodes carry values, both natural numbers; for building. */
export class TrieNode {
  readonly children = new Map<number, TrieNode>();
  readonly values: number[] = [];

  /** The child behind the label, made if there is none. */
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
 * A tree as columns. Nodes are numbered breadth first from 0, the root, and siblings by their labels:
 * the children of node `i` are `firstChild[i]` up to `firstChild[i + 1]`.
 */
export interface Trie {
  readonly firstChild: Uint32Array;
  /** The label of the edge that leads to each node. */
  readonly labels: Uint32Array;
  /** Neighbours with the same values are one run, which holds these once; of each node, its run. */
  readonly runs: Uint32Array;
  /** The values of run `i` are `values[firstValue[i]]` up to `values[firstValue[i + 1]]`. */
  readonly firstValue: Uint32Array;
  readonly values: Uint32Array;
}

/** The numbers of a tree: how many children each node has, their labels, and its values. */
export function* packTrie(root: TrieNode): Generator<number> {
  const nodes = [root];
  for (const node of nodes) nodes.push(...sortedChildren(node).map(([, child]) => child));
  yield nodes.length;
  for (const [length, { children }] of runsOf(nodes, (node) => String(node.children.size))) {
    yield* [length, children.size];
  }
  for (const node of nodes) {
    let last = 0;
    for (const [label] of sortedChildren(node)) {
      yield label - last;
      last = label;
    }
  }
  for (const [length, { values }] of runsOf(nodes, (node) => node.values.join())) {
    yield* [length, values.length, ...values];
  }
}

function sortedChildren({ children }: TrieNode): [number, TrieNode][] {
  return [...children].sort(([a], [b]) => a - b);
}

/** The first of each run of nodes with the same key, and how long the run is. */
function runsOf(nodes: readonly TrieNode[], key: (node: TrieNode) => string): [number, TrieNode][] {
  const runs: [number, TrieNode][] = [];
  let last: string | undefined;
  for (const node of nodes) {
    const next = key(node);
    if (next === last) runs.at(-1)![0]++;
    else runs.push([1, node]);
    last = next;
  }
  return runs;
}

/** Reads what `packTrie` gave. */
export function unpackTrie(reader: NumberReader): Trie {
  const count = reader.next();
  const firstChild = new Uint32Array(count + 1);
  for (let node = 0, child = 1; node < count;) {
    const end = node + reader.next();
    const children = reader.next();
    for (; node < end; node++) {
      firstChild[node] = child;
      child += children;
    }
  }
  firstChild[count] = count;
  const labels = new Uint32Array(count);
  for (let node = 0; node < count; node++) {
    let label = 0;
    for (let child = firstChild[node]!; child < firstChild[node + 1]!; child++) {
      label += reader.next();
      labels[child] = label;
    }
  }
  const runs = new Uint32Array(count);
  const firstValue = [0];
  const values: number[] = [];
  for (let node = 0; node < count;) {
    const end = node + reader.next();
    runs.fill(firstValue.length - 1, node, end);
    node = end;
    for (let left = reader.next(); left > 0; left--) values.push(reader.next());
    firstValue.push(values.length);
  }
  return {
    firstChild,
    labels,
    runs,
    firstValue: new Uint32Array(firstValue),
    values: new Uint32Array(values),
  };
}

/** The child of a node behind a label, or 0, the root, which is nobody's child. */
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
