import { browser } from 'wxt/browser';
import { answer } from '@/lib/messages/answer';
import { wordsForTroubles } from '@/lib/messages/page-trouble';

/** Lets the tool bar icon say of each tab what its page reported. The browser forgets it with the page. */
export function showPageHealth(): void {
  const icon = browser.action ?? browser.browserAction;
  answer('page-health', async (troubles, { tab }) => {
    const tabId = tab?.id;
    if (tabId === undefined) return;
    const words = wordsForTroubles(troubles);
    await icon.setTitle({ tabId, title: words ?? browser.runtime.getManifest().name });
    await icon.setBadgeText({ tabId, text: words === null ? '' : '!' });
  });
}
