import { browser } from 'wxt/browser';
import { askPage, NoCoachError } from '@/lib/messages/ask-page';
import { PANEL_SHORTCUT } from '@/lib/messages/shortcut';

/**
 * Notifies the active tab when the shortcut into the panel is pressed, which users can change in the browser. Nothing
 * happens on a page other than X's.
 *
 * @param report is called with an unexpected answer of a page of X
 */
export function serveShortcut(report: (error: unknown) => void): void {
  // Firefox for Android has no keyboard shortcuts.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command !== PANEL_SHORTCUT || tab?.id === undefined) return;
    askPage(tab.id, 'switch-focus').catch((error: unknown) => {
      if (!(error instanceof NoCoachError)) report(error);
    });
  });
}
