/**
 * Sets `data-more-above` and `data-more-below` on a scrolling panel if it has more content there, for its styles. Its
 * first and last children mark its ends. Use it as a `ref`.
 *
 * @returns a function that ends it
 */
export function tellOfMore(panel: HTMLElement | null): (() => void) | undefined {
  const start = panel?.firstElementChild;
  const end = panel?.lastElementChild;
  if (!start || !end) return undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, rootBounds } of entries) {
        // A hidden panel has no height and no more content.
        const isBeyond = !isIntersecting && rootBounds !== null && rootBounds.height > 0;
        panel.toggleAttribute(target === start ? 'data-more-above' : 'data-more-below', isBeyond);
      }
    },
    { root: panel },
  );
  observer.observe(start);
  observer.observe(end);
  return () => observer.disconnect();
}
