import { browser } from 'wxt/browser';
import { openWelcome } from '@/lib/lessons/tabs';

/** Shows a newcomer what the place is for, once, when the extension is installed. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome();
  });
}
