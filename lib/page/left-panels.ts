/** The name of the element that holds a panel, which outside checks rely on. */
export const PANEL_NAME = 'tweet-coach-panel';

/** Takes away the panels of another build, whose script was ended without a word. */
export function clearLeftPanels(): void {
  for (const left of document.querySelectorAll(PANEL_NAME)) left.remove();
}
