import { browser } from 'wxt/browser';
import { askPage, NoCoachError } from '@/lib/messages/ask-page';
import { hosts } from '@/lib/x/hosts';

/** Where it is noted, in `storage.session`: the browser forgets it with the extension's run. */
const STARTED = 'started';

/**
 * Puts the coach into X's open tabs that have none, once for each run of the extension: when it was
 * installed, updated or switched on, for which last Chromium has no event. Firefox does it itself and
 * gives no `scripting` to ours. A content script that starts ends its predecessor in the same page.
 */
export async function coachOpenTabs(): Promise<void> {
  if (!browser.scripting) return;
  const { [STARTED]: isStarted } = await browser.storage.session.get(STARTED);
  if (isStarted) return;
  await browser.storage.session.set({ [STARTED]: true });
  // A discarded tab is loaded again when it is looked at, and gets the coach with its page.
  const tabs = await browser.tabs.query({ url: hosts, discarded: false });
  // A tab that takes no script cannot be coached; the others can.
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && coachTab(id)));
}

/** @throws {Error} if the tab takes no script, such as one that shows an error page. */
async function coachTab(tabId: number): Promise<void> {
  if (await isCoached(tabId)) return;
  await browser.scripting.executeScript({
    target: { tabId },
    files: ['/content-scripts/composer.js'],
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
