/**
 * Says with `data-more-above` and `data-more-below` of a panel that scrolls where more of it waits, for its styles. Its
 * first and its last child mark its ends. To be used as a `ref`.
 *
 * @returns what ends it
 */
export function tellOfMore(panel: HTMLElement | null): (() => void) | undefined {
  const start = panel?.firstElementChild;
  const end = panel?.lastElementChild;
  if (!start || !end) return undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, rootBounds } of entries) {
        // A panel that is hidden is no higher than nothing, and nothing waits in it.
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
