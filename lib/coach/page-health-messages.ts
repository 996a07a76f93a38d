import { browser } from 'wxt/browser';
import { z } from 'zod';
import { wordsForHealth, type PageTrouble } from './page-health';

/** What can be wrong with a page, as it comes from one. */
export const pageTroubleSchema = z.enum([
  'unknown-editor',
  'unreadable-editor',
  'no-tool-bar',
] satisfies PageTrouble[]);

const reportSchema = z.object({
  to: z.literal('tweet-coach'),
  troubles: z.array(pageTroubleSchema).readonly(),
});
export type HealthReport = z.infer<typeof reportSchema>;

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
