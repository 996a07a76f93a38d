import { browser } from 'wxt/browser';
import { z } from 'zod';
import { pageTroubleSchema, wordsForHealth, type PageTrouble } from './page-health';

const reportSchema = z.object({
  to: z.literal('tweet-coach'),
  troubles: z.array(pageTroubleSchema),
});

/** Tells the background what is wrong with the page; called from the page's content script. */
export async function reportPageHealth(troubles: readonly PageTrouble[]): Promise<void> {
  const report = { to: 'tweet-coach', troubles: [...troubles] } satisfies z.input<
    typeof reportSchema
  >;
  await browser.runtime.sendMessage(report);
}

/** Lets the tool bar icon say of each tab what its page reported. The browser forgets it with the page. */
export function showPageHealth(): void {
  const icon = browser.action ?? browser.browserAction;
  browser.runtime.onMessage.addListener((message: unknown, { tab }) => {
    const told = reportSchema.safeParse(message);
    if (!told.success || tab?.id === undefined) return;
    const tabId = tab.id;
    const words = wordsForHealth(told.data.troubles);
    void icon.setTitle({ tabId, title: words ?? browser.runtime.getManifest().name });
    void icon.setBadgeText({ tabId, text: words === null ? '' : '!' });
  });
}
