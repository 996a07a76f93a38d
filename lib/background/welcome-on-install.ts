import { browser } from 'wxt/browser';
import { openWelcome } from '@/lib/lessons/tabs';

/**
 * Shows a newcomer what the place is for, once, when the extension is installed.
 *
 * @param report is told if the browser opens no tab
 */
export function welcomeOnInstall(report: (error: unknown) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') openWelcome().catch(report);
  });
}
