import { browser } from 'wxt/browser';
import { hosts } from '@/lib/x/hosts';

/**
 * Puts the coach into X's tabs that were open before the extension was installed or updated.
 * Chromium leaves that to extensions; Firefox does it itself and gives no `scripting` to ours. A
 * content script that starts ends its predecessor in the same page.
 */
export function coachOpenTabs(): void {
  if (!browser.scripting) return;
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void injectEverywhere();
  });
}

/** Tabs that take no script, such as one that shows an error page, are left out. */
async function injectEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({ url: hosts });
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.allSettled(
    ids.map((tabId) =>
      browser.scripting.executeScript({
        target: { tabId },
        files: ['/content-scripts/composer.js'],
      }),
    ),
  );
}
