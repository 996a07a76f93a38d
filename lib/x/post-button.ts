import { precedes } from './composer';
import { selectors } from './selectors';

/** Containers that belong to one composer, unlike a column. */
const ownParts = [selectors.dialog, selectors.drawer, selectors.inlineReply].join(', ');

/** The post button that the element is or is inside. */
export function postButtonOf(element: Element): Element | null {
  const known = element.closest(selectors.postButton);
  if (known) return known;
  const button = element.closest(selectors.button);
  const part = button?.closest(ownParts);
  return button && part && postButtonIn(part) === button ? button : null;
}

/**
 * The post button of a part of the page; null if there is none.
 *
 * In X Pro it bears no test id (x-composer, 11), and its words are translated. There it is the last button from the
 * tool bar on that is named by what stands on it: the tools bear test ids or labels, and what closes the drawer or says
 * who may reply stands above (an inference).
 */
export function postButtonIn(scope: Element): Element | null {
  const known = scope.querySelector(selectors.postButton);
  if (known || !scope.matches(ownParts)) return known;
  const toolBar = [...scope.querySelectorAll(selectors.toolBar)].at(-1);
  const buttons = [...scope.querySelectorAll(selectors.button)];
  const isNamed = (button: Element) =>
    toolBar && precedes(toolBar, button) && isNamedByText(button);
  return buttons.findLast(isNamed) ?? null;
}

function isNamedByText(button: Element): boolean {
  const isLabelled = button.hasAttribute('data-testid') || button.hasAttribute('aria-label');
  return !isLabelled && button.textContent.trim() !== '';
}
