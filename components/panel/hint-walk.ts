/** Targets for the focus when it enters the panel, best first. */
const ENTRIES = [
  // The hint that the caret is in, else the firmest.
  '.hint[data-active] .body button',
  '.hint[data-active] button',
  '.hint .body button',
  '.hint button',
  // Collapsed hints.
  '[data-action="collapse"]',
  'button',
];

/** Moves the focus to a button of a panel, if it shows one. */
export function enterPanel(root: ParentNode): void {
  for (const entry of ENTRIES) {
    const [button] = shownIn(root, entry);
    if (button) return focusOn(button);
  }
}

/**
 * Moves with an arrow key from a button of the panel to the next or previous hint and opens it, with the focus on its
 * first button, which is the fix if there is one. At the last and the first hint the focus stays.
 *
 * @returns whether the key was handled; fields keep their arrow keys
 */
export function walkHints(root: ParentNode, pressed: KeyboardEvent): boolean {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = pressed;
  const isOn = key === 'ArrowDown';
  const isHeld = altKey || ctrlKey || metaKey || shiftKey;
  // Outside the shadow root, the target of an event is the root's host.
  const [target] = pressed.composedPath();
  if ((!isOn && key !== 'ArrowUp') || isHeld || !(target instanceof HTMLButtonElement))
    return false;
  const here = target.closest('.hint') ?? target;
  const way = isOn ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const ahead = shownIn(root, '.hint').filter(
    (hint) => (here.compareDocumentPosition(hint) & way) !== 0,
  );
  const hint = ahead.at(isOn ? 0 : -1);
  if (hint) goTo(hint);
  return true;
}

function shownIn(root: ParentNode, selector: string): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(selector)];
  return found.filter((element) => element.closest('[hidden]') === null);
}

/** Focuses the first button of a hint, opening the hint if necessary. */
function goTo(hint: HTMLElement): void {
  const [button] = shownIn(hint, '.body button');
  if (button) return focusOn(button);
  const [line] = shownIn(hint, '[data-action="open"]');
  if (!line) return;
  // The focused element is hidden as soon as another hint is open.
  focusOn(line);
  line.click();
  // It is rendered before the next task.
  setTimeout(() => {
    const [opened] = shownIn(hint, '.body button');
    const root = line.getRootNode();
    const isStill = root instanceof ShadowRoot && root.activeElement === line;
    if (opened && isStill) focusOn(opened);
  });
}

/** Scrolls the whole hint into view if it is not too high; the panel itself shows the focused button. */
function focusOn(button: HTMLElement): void {
  button.closest('.hint')?.scrollIntoView({ block: 'nearest' });
  button.focus({ preventScroll: true });
}
