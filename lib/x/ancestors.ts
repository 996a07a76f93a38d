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
  if (signal.aborted) return;
  const observer = new MutationObserver(onChange);
  for (let node = element.parentElement; node; node = node.parentElement) {
    observer.observe(node, { childList: true });
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
