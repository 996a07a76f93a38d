import { browser } from 'wxt/browser';
import { healthReportSchema } from '@/lib/messages/page-health-messages';
import { wordsForTroubles } from '@/lib/messages/page-trouble';

/** Lets the tool bar icon say of each tab what its page reported. The browser forgets it with the page. */
export function showPageHealth(): void {
  const icon = browser.action ?? browser.browserAction;
  browser.runtime.onMessage.addListener((message: unknown, { tab }) => {
    const told = healthReportSchema.safeParse(message);
    if (!told.success || tab?.id === undefined) return;
    const tabId = tab.id;
    const words = wordsForTroubles(told.data.troubles);
    void icon.setTitle({ tabId, title: words ?? browser.runtime.getManifest().name });
    void icon.setBadgeText({ tabId, text: words === null ? '' : '!' });
  });
}
