import { browser } from 'wxt/browser';
import { askPage, NoCoachError } from '@/lib/messages/ask-page';
import { hosts } from '@/lib/x/hosts';

/** The key in `storage.session`, which the browser clears at the end of each run of the extension. */
const STARTED = 'started';

/**
 * Starts the coach in X's open tabs that have none, once per run of the extension: after it was installed, updated or
 * switched on (Chromium has no event for the last). Firefox does this itself, and our Firefox version has no
 * `scripting` permission. A starting content script ends its predecessor in the same page.
 */
export async function coachOpenTabs(): Promise<void> {
  if (!browser.scripting) return;
  const { [STARTED]: isStarted } = await browser.storage.session.get(STARTED);
  if (isStarted) return;
  await browser.storage.session.set({ [STARTED]: true });
  // A discarded tab reloads when it is shown, and gets the coach with its page.
  const tabs = await browser.tabs.query({ url: hosts, discarded: false });
  // A tab that accepts no script cannot be coached, but the others can.
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && coachTab(id)));
}

/** @throws {Error} if the tab accepts no script, for instance because it shows an error page */
async function coachTab(tabId: number): Promise<void> {
  if (await isCoached(tabId)) return;
  await browser.scripting.executeScript({
    target: { tabId },
    files: ['/watcher.js'],
  });
}

async function isCoached(tabId: number): Promise<boolean> {
  try {
    await askPage(tabId, 'page-account');
    return true;
  } catch (error) {
    if (error instanceof NoCoachError) return false;
    throw error;
  }
}
