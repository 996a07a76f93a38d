/**
 * Calls back after changes of nodes of the page, until the signal is aborted.
 *
 * @param changes which ones, as a mutation observer has it
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
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/**
 * Calls back when a child of one of the element's ancestors comes or goes, which is how X unmounts
 * and remounts parts of its page (docs/x-composer.md, 4.2). The ancestors only, never their subtrees: what X
 * draws elsewhere costs nothing.
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
