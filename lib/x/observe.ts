import { onAbort } from './on-abort';

/**
 * Calls `onChange` after mutations of nodes of the page, until the signal is aborted.
 *
 * @param changes which mutations, as options of a mutation observer
 */
export function observe(
  nodes: Iterable<Node>,
  changes: MutationObserverInit,
  onChange: (records: readonly MutationRecord[]) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const observer = new MutationObserver(onChange);
  for (const node of nodes) observer.observe(node, changes);
  onAbort(signal, () => observer.disconnect());
}

/**
 * Calls `onChange` when a child of one of the element's ancestors is added or removed, which is how X unmounts and
 * remounts parts of its page (docs/x-composer.md, 4.2). Observes only the ancestors, never their subtrees, so that
 * changes elsewhere cost nothing.
 */
export function observeAncestors(
  element: Element,
  onChange: () => void,
  signal: AbortSignal,
): void {
  observe(ancestorsOf(element), { childList: true }, onChange, signal);
}

/** The elements around one, the nearest first. */
export function* ancestorsOf({ parentElement }: Element): Generator<Element> {
  for (let node = parentElement; node; node = node.parentElement) yield node;
}
