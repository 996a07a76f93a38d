/** Where the focus goes when it comes into the panel, the best place first. */
const ENTRIES = [
  // The hint that the caret is in, else the firmest.
  '.hint[data-active] .body button',
  '.hint[data-active] button',
  '.hint .body button',
  '.hint button',
  // Hints that are folded away.
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
 * Goes with an arrow key from a button of the panel to the next hint, or to the one before, and opens it:
 * the focus is then on its first button, which is the fix, where it has one. Behind the last hint and before
 * the first the focus stays.
 *
 * @returns whether it was such a key; fields keep theirs.
 */
export function walkHints(root: ParentNode, pressed: KeyboardEvent): boolean {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = pressed;
  const isOn = key === 'ArrowDown';
  const isHeld = altKey || ctrlKey || metaKey || shiftKey;
  // Outside of its shadow root an event tells of the root's host.
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

/** Focuses the first button of a hint, which is opened for that if it is not open. */
function goTo(hint: HTMLElement): void {
  const [button] = shownIn(hint, '.body button');
  if (button) return focusOn(button);
  const [line] = shownIn(hint, '[data-action="open"]');
  if (!line) return;
  // What had the focus is hidden as soon as another hint is open.
  focusOn(line);
  line.click();
  // It is drawn before the next task.
  setTimeout(() => {
    const [opened] = shownIn(hint, '.body button');
    const root = line.getRootNode();
    const isStill = root instanceof ShadowRoot && root.activeElement === line;
    if (opened && isStill) focusOn(opened);
  });
}

/** Shows the hint whole, if it is not too high for that; the panel itself shows the button that gets the focus. */
function focusOn(button: HTMLElement): void {
  button.closest('.hint')?.scrollIntoView({ block: 'nearest' });
  button.focus({ preventScroll: true });
}
