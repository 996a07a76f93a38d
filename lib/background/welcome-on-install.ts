import { browser } from 'wxt/browser';
import { openWelcome } from '@/lib/lessons/tabs';

/**
 * Opens the welcome page once, when the extension is installed.
 *
 * @param report is called if the browser does not open the tab
 */
export function welcomeOnInstall(report: (error: unknown) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') openWelcome().catch(report);
  });
}
