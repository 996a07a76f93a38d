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
 * Goes with an arrow key from a button of the panel to the first button of the next hint, or of the one
 * before: that is its fix, where it is open and has one. Behind the last hint and before the first the focus stays.
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
  const buttons = ahead.flatMap(
    (hint) => shownIn(hint, '.body button')[0] ?? shownIn(hint, 'button')[0] ?? [],
  );
  const button = buttons.at(isOn ? 0 : -1);
  if (button) focusOn(button);
  return true;
}

function shownIn(root: ParentNode, selector: string): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(selector)];
  return found.filter((element) => element.closest('[hidden]') === null);
}

/** Shows the hint whole, and no more of the page than that takes. */
function focusOn(button: HTMLElement): void {
  button.focus({ preventScroll: true });
  (button.closest('.hint') ?? button).scrollIntoView({ block: 'nearest' });
}
