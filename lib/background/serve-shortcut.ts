import { browser } from 'wxt/browser';
import { askPage, NoCoachError } from '@/lib/messages/ask-page';
import { PANEL_SHORTCUT } from '@/lib/messages/shortcut';

/**
 * Tells the tab in front when the shortcut into the panel is pressed, which people can change in the
 * browser. On a page that is not X's nothing happens.
 *
 * @param report is given what a page of X answers but should not.
 */
export function serveShortcut(report: (error: unknown) => void): void {
  // Firefox for Android has no shortcuts.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command !== PANEL_SHORTCUT || tab?.id === undefined) return;
    askPage(tab.id, 'switch-focus').catch((error: unknown) => {
      if (!(error instanceof NoCoachError)) report(error);
    });
  });
}
