/**
 * Closes the list of profiles if it is open and the focus is in it or on the button that opened it, and focuses that
 * button.
 *
 * @returns whether a list was closed
 */
export function closeOpenList(root: ShadowRoot): boolean {
  const { activeElement } = root;
  const opener = root.querySelector<HTMLElement>(
    '[data-action="change-profile"][aria-expanded="true"]',
  );
  const list = root.getElementById(opener?.getAttribute('aria-controls') ?? '');
  if (!opener || !list || !activeElement) return false;
  if (activeElement !== opener && !list.contains(activeElement)) return false;
  opener.focus();
  opener.click();
  return true;
}
