/** The name of the element that contains a panel; outside checks rely on it. */
export const PANEL_NAME = 'tweet-coach-panel';

/** Removes panels of another build, whose script was ended without an event. */
export function clearLeftPanels(): void {
  for (const left of document.querySelectorAll(PANEL_NAME)) left.remove();
}
