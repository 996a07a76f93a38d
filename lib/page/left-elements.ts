/** The name of the element that contains a panel; outside checks rely on it. */
export const PANEL_NAME = 'tweet-coach-panel';

/**
 * Removes panels and underlines of another build, whose script was ended without an event. What it underlined stays
 * registered with the page, unseen, until `createHighlighter` clears it.
 */
export function clearLeftElements(): void {
  const left = document.querySelectorAll(`${PANEL_NAME}, style[data-tweet-coach]`);
  for (const element of left) element.remove();
}
